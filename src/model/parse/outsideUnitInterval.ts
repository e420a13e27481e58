import { evidenceValue } from "../../diagnostics/evidenceValue.js";
import type { Amount } from "../../exact/amount.js";
import { readScaled } from "../../exact/scaled.js";
import { recordKinds, type RecordKind, type Records } from "../records/records.js";
import { valuesAt, type FieldPath } from "./fieldPath.js";
import { issueAt, type FoundIssue } from "./parseIssue.js";
import { plainAmount } from "./plainAmount.js";
import type { Rows } from "./row.js";

/** Fields that go from 0 to 1: probabilities, shares and judgements. */
const fieldPaths: { readonly [Kind in RecordKind]?: readonly FieldPath<Records[Kind]>[] } = {
  orders: ["credits[].share"],
  opportunities: ["probability", "history[].probability", "credits[].share"],
  stages: ["probability"],
  assessments: ["skills", "motivation"],
};

/** Returns the values below 0 or above 1 of fields that go from 0 to 1. */
export function outsideUnitInterval(rows: Rows): FoundIssue[] {
  const issues: FoundIssue[] = [];
  for (const kind of recordKinds) {
    for (const visit of (fieldPaths[kind] ?? []).map(valuesAt)) {
      for (const row of rows[kind]) {
        visit(row.record, (path, value) => {
          if (isWithin(value as Amount)) return;
          const evidence = { value: evidenceValue(value), amount: plainAmount(value as Amount) };
          issues.push(issueAt(row, path, "outside-0-to-1", evidence));
        });
      }
    }
  }
  return issues;
}

function isWithin(amount: Amount): boolean {
  if (typeof amount === "number") return amount >= 0 && amount <= 1;
  const { units, scale } = readScaled(amount);
  return units >= 0n && units <= 10n ** BigInt(scale);
}
