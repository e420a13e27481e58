import { quote } from "../../errors.js";
import { recordKinds, type RecordKind } from "../records/records.js";
import { valuesAt } from "./fieldPath.js";
import { findingAt, type Finding } from "./finding.js";
import { references } from "./references.js";
import type { Rows } from "./row.js";

/** References to records that the book does not have, where it has any of their kind. */
export function brokenReferences(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  const ids = new Map(recordKinds.map((kind) => [kind, new Set(rows[kind].map(({ id }) => id))]));
  for (const kind of recordKinds) {
    for (const [path, target] of Object.entries<RecordKind>(references[kind] ?? {})) {
      const known = ids.get(target);
      if (known === undefined || known.size === 0) continue;
      const visit = valuesAt(path);
      for (const row of rows[kind]) {
        visit(row.record, (place, value) => {
          if (known.has(value as string)) return;
          const says = `${quote(value)} is none of the ${target}`;
          findings.push(findingAt(row, { path: place, code: "unknown-reference", says, value }));
        });
      }
    }
  }
  return findings;
}
