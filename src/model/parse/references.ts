import type { RecordKind, Records } from "../records/records.js";
import type { FieldPath } from "./fieldPath.js";

/** Which fields of which records hold the id of which other records. Stages are named per pipeline, and so not here. */
export const references: {
  readonly [Kind in RecordKind]?: Readonly<Partial<Record<FieldPath<Records[Kind]>, RecordKind>>>;
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
  orders: { accountId: "accounts", ownerId: "reps" },
  contracts: { accountId: "accounts", ownerId: "reps" },
  costs: { ownerId: "reps" },
  surveys: { accountId: "accounts", ownerId: "reps" },
  reps: { managerId: "reps", "memberships[].teamId": "teams" },
  assessments: { repId: "reps" },
  teams: { parentId: "teams" },
  quotas: { ownerId: "reps", teamId: "teams" },
};
