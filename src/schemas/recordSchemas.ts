import type { ZodMiniType } from "zod/mini";
import { accountSchema as ownAccount } from "../model/schemas/accountSchema.js";
import { activitySchema as ownActivity } from "../model/schemas/activitySchema.js";
import { assessmentSchema as ownAssessment } from "../model/schemas/assessmentSchema.js";
import { behaviourSchema as ownBehaviour } from "../model/schemas/behaviourSchema.js";
import { contractSchema as ownContract } from "../model/schemas/contractSchema.js";
import { costSchema as ownCost } from "../model/schemas/costSchema.js";
import { creditSchema as ownCredit } from "../model/schemas/creditSchema.js";
import { leadSchema as ownLead } from "../model/schemas/leadSchema.js";
import { membershipSchema as ownMembership } from "../model/schemas/membershipSchema.js";
import { opportunitySchema as ownOpportunity } from "../model/schemas/opportunitySchema.js";
import { orderSchema as ownOrder } from "../model/schemas/orderSchema.js";
import { periodSchema as ownPeriod } from "../model/schemas/periodSchema.js";
import { quotaSchema as ownQuota } from "../model/schemas/quotaSchema.js";
import { quoteSchema as ownQuote } from "../model/schemas/quoteSchema.js";
import { repSchema as ownRep } from "../model/schemas/repSchema.js";
import { stageChangeSchema as ownStageChange } from "../model/schemas/stageChangeSchema.js";
import { stageSchema as ownStage } from "../model/schemas/stageSchema.js";
import { surveySchema as ownSurvey } from "../model/schemas/surveySchema.js";
import { teamSchema as ownTeam } from "../model/schemas/teamSchema.js";
import type { RecordKind, Records } from "../model/records/records.js";
import { zodSchema } from "./zodSchema.js";

/** Schema of an `Account`. */
export const accountSchema = zodSchema(ownAccount);

/** Schema of an `Activity`. */
export const activitySchema = zodSchema(ownActivity);

/** Schema of an `Assessment`. */
export const assessmentSchema = zodSchema(ownAssessment);

/** Schema of a `Behaviour`, which names its lead or its account. */
export const behaviourSchema = zodSchema(ownBehaviour);

/** Schema of a `Contract`. */
export const contractSchema = zodSchema(ownContract);

/** Schema of a `Cost`. */
export const costSchema = zodSchema(ownCost);

/** Schema of a rep's `Credit` for a deal. */
export const creditSchema = zodSchema(ownCredit);

/** Schema of a `Lead`. */
export const leadSchema = zodSchema(ownLead);

/** Schema of a rep's `Membership` in a team. */
export const membershipSchema = zodSchema(ownMembership);

/** Schema of an `Opportunity`. */
export const opportunitySchema = zodSchema(ownOpportunity);

/** Schema of an `Order`. */
export const orderSchema = zodSchema(ownOrder);

/** Schema of a `Period`, which ends after it starts. */
export const periodSchema = zodSchema(ownPeriod);

/** Schema of a `Quota`, which is set for a rep or for a team. */
export const quotaSchema = zodSchema(ownQuota);

/** Schema of a `Quote`. */
export const quoteSchema = zodSchema(ownQuote);

/** Schema of a `Rep`. */
export const repSchema = zodSchema(ownRep);

/** Schema of a `StageChange`, which has its day or its instant. */
export const stageChangeSchema = zodSchema(ownStageChange);

/** Schema of a `Stage`. */
export const stageSchema = zodSchema(ownStage);

/** Schema of a `Survey`. */
export const surveySchema = zodSchema(ownSurvey);

/** Schema of a `Team`. */
export const teamSchema = zodSchema(ownTeam);

/**
 * Schemas of every kind of record, for forms and checks of your own: each implements Standard Schema. Days must be days
 * already; `parseSalesBook` reads timestamps too, and checks records with each other.
 *
 * @example recordSchemas.teams.safeParse({ id: "north" }).success // => true
 */
export const recordSchemas = {
  leads: leadSchema,
  accounts: accountSchema,
  opportunities: opportunitySchema,
  quotes: quoteSchema,
  activities: activitySchema,
  behaviours: behaviourSchema,
  orders: orderSchema,
  contracts: contractSchema,
  costs: costSchema,
  surveys: surveySchema,
  reps: repSchema,
  assessments: assessmentSchema,
  teams: teamSchema,
  stages: stageSchema,
  quotas: quotaSchema,
} as const satisfies { readonly [Kind in RecordKind]: ZodMiniType<Records[Kind]> };
