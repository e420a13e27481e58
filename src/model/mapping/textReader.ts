import { isDay } from "../../time/day.js";
import { dayParser } from "../../time/dayParser.js";
import { moneyFields } from "../parse/moneyFields.js";
import { recordParts } from "../parse/recordParts.js";
import type { Outcome } from "../records/opportunity.js";
import { amountReader } from "./amountReader.js";
import type { AnyMapping } from "./mapping.js";

/** Function that reads a text of an export; a text that does not fit stays as it is. */
type TextReader = (text: string) => string;

/** Returns the function that reads the texts of a field as the mapping says. */
export function textReader(field: string, { dates, amounts, outcomes }: AnyMapping): TextReader {
  if (field === "outcome" && outcomes !== undefined) return outcomeReader(outcomes);
  const format = typeof dates === "string" ? (isDayField(field) ? dates : undefined) : dates?.[field];
  if (format !== undefined) return dateReader(format);
  if (amounts !== undefined && isAmountField(field)) return amountReader(amounts);
  return (text) => text;
}

/** Returns true for a field that is a day in some kind of record. */
const isDayField = (field: string): boolean =>
  Object.values(recordParts).some(({ days = [] }) => (days as readonly string[]).includes(field));

/** Returns true for a field that is an amount of money in some kind of record. */
const isAmountField = (field: string): boolean =>
  Object.values(moneyFields).some(({ amounts }) => (amounts as readonly string[]).includes(field));

/** Returns the function that reads labels as outcomes; a label without an outcome stays, unless `"*"` takes all others. */
const outcomeReader =
  (outcomes: Readonly<Record<string, Outcome>>): TextReader =>
  (label) => {
    const name = [label, "*"].find((known) => Object.hasOwn(outcomes, known));
    return name === undefined ? label : (outcomes[name] ?? label);
  };

/**
 * Returns the function that reads dates of a stated format as days. A text that does not fit stays, marked if it looks like an
 * ISO day, so that no format is guessed.
 */
function dateReader(format: string): TextReader {
  const read = dayParser(format);
  return (text) => read(text) ?? (isDay(text.slice(0, 10)) ? `${text} (not written as ${format})` : text);
}
