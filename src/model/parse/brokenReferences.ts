import { getOrInsert } from "../../collections/getOrInsert.js";
import { evidenceValue, keptText } from "../../diagnostics/evidenceValue.js";
import type { FieldEvidence, ReferencedKind } from "../../diagnostics/fields.js";
import { nearestName } from "../../nearestName.js";
import { recordKinds, type RecordKind, type Records } from "../records/records.js";
import { valuesAt, type FieldPath } from "./fieldPath.js";
import { issueAt, type FoundIssue } from "./parseIssue.js";
import type { Rows } from "./row.js";

type ReferencedRecords = RecordKind & ReferencedKind;

/** Fields of records that hold the id of another record. Stages have their names within a pipeline, and are not here. */
const references: {
  readonly [Kind in RecordKind]?: Readonly<Partial<Record<FieldPath<Records[Kind]>, ReferencedRecords>>>;
} = {
  leads: { ownerId: "reps", opportunityId: "opportunities" },
  accounts: { ownerId: "reps" },
  opportunities: { ownerId: "reps", "credits[].ownerId": "reps", accountId: "accounts", leadId: "leads" },
  quotes: { opportunityId: "opportunities" },
  activities: {
    ownerId: "reps",
    accountId: "accounts",
    opportunityId: "opportunities",
    leadId: "leads",
    rebookedAs: "activities",
  },
  behaviours: { leadId: "leads", accountId: "accounts" },
  orders: { accountId: "accounts", ownerId: "reps", "credits[].ownerId": "reps" },
  contracts: { accountId: "accounts", ownerId: "reps" },
  costs: { ownerId: "reps" },
  surveys: { accountId: "accounts", ownerId: "reps" },
  reps: { managerId: "reps", "memberships[].teamId": "teams" },
  assessments: { repId: "reps" },
  teams: { parentId: "teams" },
  quotas: { ownerId: "reps", teamId: "teams" },
};

/** Returns the references to records that are not in the book. A kind without any record is not checked. */
export function brokenReferences(rows: Rows): FoundIssue[] {
  const issues: FoundIssue[] = [];
  const idsByKind = new Map<RecordKind, ReadonlySet<string | null>>();
  for (const kind of recordKinds) {
    for (const [fieldPath, target] of Object.entries<ReferencedRecords>(references[kind] ?? {})) {
      if (rows[kind].length === 0 || rows[target].length === 0) continue;
      const ids = getOrInsert(idsByKind, target, () => new Set(rows[target].map(({ id }) => id)));
      const visit = valuesAt(fieldPath);
      for (const row of rows[kind]) {
        visit(row.record, (path, value) => {
          if (ids.has(value as string)) return;
          const evidence = referenceEvidence(value as string, target, null, ids);
          issues.push(issueAt(row, path, "unknown-reference", evidence));
        });
      }
    }
  }
  return issues;
}

const mostListed = 10;

/** Returns the evidence of an unknown reference. Only few ids are listed and compared with the one that is unknown. */
export function referenceEvidence(
  id: string,
  kind: ReferencedKind,
  pipeline: string | null,
  ids: ReadonlySet<string | null>,
): FieldEvidence["unknown-reference"] {
  const known = ids.size > mostListed ? [] : [...ids].filter((known) => known !== null).map(keptText);
  return { value: evidenceValue(id), kind, pipeline, nearest: nearestName(id, known), known };
}
