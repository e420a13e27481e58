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

/** Schema of an `Account`. @since 0.1.0 */
export const accountSchema = /* @__PURE__ */ zodSchema(ownAccount);

/** Schema of an `Activity`. @since 0.1.0 */
export const activitySchema = /* @__PURE__ */ zodSchema(ownActivity);

/** Schema of an `Assessment`. @since 0.1.0 */
export const assessmentSchema = /* @__PURE__ */ zodSchema(ownAssessment);

/** Schema of a `Behaviour`, which names its lead or its account. @since 0.1.0 */
export const behaviourSchema = /* @__PURE__ */ zodSchema(ownBehaviour);

/** Schema of a `Contract`. @since 0.1.0 */
export const contractSchema = /* @__PURE__ */ zodSchema(ownContract);

/** Schema of a `Cost`. @since 0.1.0 */
export const costSchema = /* @__PURE__ */ zodSchema(ownCost);

/** Schema of a rep's `Credit` for a deal. @since 0.1.0 */
export const creditSchema = /* @__PURE__ */ zodSchema(ownCredit);

/** Schema of a `Lead`. @since 0.1.0 */
export const leadSchema = /* @__PURE__ */ zodSchema(ownLead);

/** Schema of a rep's `Membership` in a team. @since 0.1.0 */
export const membershipSchema = /* @__PURE__ */ zodSchema(ownMembership);

/** Schema of an `Opportunity`. @since 0.1.0 */
export const opportunitySchema = /* @__PURE__ */ zodSchema(ownOpportunity);

/** Schema of an `Order`. @since 0.1.0 */
export const orderSchema = /* @__PURE__ */ zodSchema(ownOrder);

/** Schema of a `Period`, which ends after it starts. @since 0.1.0 */
export const periodSchema = /* @__PURE__ */ zodSchema(ownPeriod);

/** Schema of a `Quota`, which is set for a rep or for a team. @since 0.1.0 */
export const quotaSchema = /* @__PURE__ */ zodSchema(ownQuota);

/** Schema of a `Quote`. @since 0.1.0 */
export const quoteSchema = /* @__PURE__ */ zodSchema(ownQuote);

/** Schema of a `Rep`. @since 0.1.0 */
export const repSchema = /* @__PURE__ */ zodSchema(ownRep);

/** Schema of a `StageChange`, which has its day or its instant. @since 0.1.0 */
export const stageChangeSchema = /* @__PURE__ */ zodSchema(ownStageChange);

/** Schema of a `Stage`. @since 0.1.0 */
export const stageSchema = /* @__PURE__ */ zodSchema(ownStage);

/** Schema of a `Survey`. @since 0.1.0 */
export const surveySchema = /* @__PURE__ */ zodSchema(ownSurvey);

/** Schema of a `Team`. @since 0.1.0 */
export const teamSchema = /* @__PURE__ */ zodSchema(ownTeam);

/**
 * The schema of every kind of record, for forms and checks of your own: each implements Standard Schema. Days must be days
 * already; `parseSalesBook` reads timestamps too, and judges records by each other.
 *
 * @example recordSchemas.teams.safeParse({ id: "north" }).success // => true
 * @since 0.1.0
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
