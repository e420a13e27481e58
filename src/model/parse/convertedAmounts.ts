import type { Amount } from "../../exact/amount.js";
import { amountProblem } from "../../exact/amountProblem.js";
import { addProduct, emptySum } from "../../exact/exactSum.js";
import { sumToText } from "../../exact/sumToText.js";
import type { Problem } from "./finding.js";

/** How amounts become the book's. */
export interface Conversion {
  readonly from: string;
  readonly to: string;
  /** What one unit of `from` is worth in `to`. */
  readonly rate: string;
  readonly report: (problem: Problem) => void;
}

/** A record, or a part of one, of which only names and values matter. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields with those that are amounts multiplied by the rate, exactly, and what they were under `original`. */
export function convertedAmounts(record: Fields, amounts: readonly string[], conversion: Conversion, at = ""): Fields {
  const { from, to, rate, report } = conversion;
  const given = amounts
    .filter((field) => record[field] != null)
    .map((field) => [field, record[field] as Amount] as const);
  if (given.length === 0) return record;
  const worth = given.map(([field, amount]) => {
    const text = sumToText(addProduct(emptySum(), amount, rate));
    const problem = amountProblem(text);
    if (problem !== null) {
      report({ path: at + field, code: "unreadable-amount", says: `in ${to}, ${problem}`, value: amount });
    }
    return [field, text] as const;
  });
  return { ...record, ...Object.fromEntries(worth), original: { currency: from, ...Object.fromEntries(given) } };
}
