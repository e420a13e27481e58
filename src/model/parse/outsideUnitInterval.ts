import type { Amount } from "../../exact/amount.js";
import { readScaled } from "../../exact/scaled.js";
import { recordKinds, type RecordKind, type Records } from "../records/records.js";
import { valuesAt, type FieldPath } from "./fieldPath.js";
import { findingAt, type Finding } from "./finding.js";
import type { Rows } from "./row.js";
import { shownAmount } from "./shownAmount.js";

/** Which fields go from 0 to 1: probabilities, shares and judgements. */
const fields: { readonly [Kind in RecordKind]?: readonly FieldPath<Records[Kind]>[] } = {
  opportunities: ["probability", "history[].probability", "credits[].share"],
  stages: ["probability"],
  assessments: ["skills", "motivation"],
};

/** Values below 0 or above 1 where they should lie between. */
export function outsideUnitInterval(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  for (const kind of recordKinds) {
    for (const visit of (fields[kind] ?? []).map(valuesAt)) {
      for (const row of rows[kind]) {
        visit(row.record, (path, value) => {
          if (isWithin(value as Amount)) return;
          const says = `${shownAmount(value as Amount)} is outside 0 to 1`;
          findings.push(findingAt(row, { path, code: "outside-0-to-1", says, value }));
        });
      }
    }
  }
  return findings;
}

function isWithin(amount: Amount): boolean {
  if (typeof amount === "number") return amount >= 0 && amount <= 1;
  const { units, scale } = readScaled(amount);
  return units >= 0n && units <= 10n ** BigInt(scale);
}
