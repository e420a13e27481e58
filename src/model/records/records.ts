import type { Account } from "./account.js";
import type { Activity } from "./activity.js";
import type { Assessment } from "./assessment.js";
import type { Behaviour } from "./behaviour.js";
import type { Contract } from "./contract.js";
import type { Cost } from "./cost.js";
import type { Lead } from "./lead.js";
import type { Opportunity } from "./opportunity.js";
import type { Order } from "./order.js";
import type { Quota } from "./quota.js";
import type { Quote } from "./quote.js";
import type { Rep } from "./rep.js";
import type { Stage } from "./stage.js";
import type { Survey } from "./survey.js";
import type { Team } from "./team.js";

/** Types of record by kind, the name of their list in a book. */
export interface Records {
  readonly leads: Lead;
  readonly accounts: Account;
  readonly opportunities: Opportunity;
  readonly quotes: Quote;
  readonly activities: Activity;
  readonly behaviours: Behaviour;
  readonly orders: Order;
  readonly contracts: Contract;
  readonly costs: Cost;
  readonly surveys: Survey;
  readonly reps: Rep;
  readonly assessments: Assessment;
  readonly teams: Team;
  readonly stages: Stage;
  readonly quotas: Quota;
}

/** Kind of record. */
export type RecordKind = keyof Records;

/** Kinds of record, in the order of a book. */
export const recordKinds = [
  "leads",
  "accounts",
  "opportunities",
  "quotes",
  "activities",
  "behaviours",
  "orders",
  "contracts",
  "costs",
  "surveys",
  "reps",
  "assessments",
  "teams",
  "stages",
  "quotas",
] as const satisfies readonly RecordKind[];
