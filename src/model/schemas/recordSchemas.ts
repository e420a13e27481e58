import type { ZodMiniType } from "zod/mini";
import type { RecordKind, Records } from "../records/records.js";
import { accountSchema } from "./accountSchema.js";
import { activitySchema } from "./activitySchema.js";
import { assessmentSchema } from "./assessmentSchema.js";
import { behaviourSchema } from "./behaviourSchema.js";
import { contractSchema } from "./contractSchema.js";
import { costSchema } from "./costSchema.js";
import { leadSchema } from "./leadSchema.js";
import { opportunitySchema } from "./opportunitySchema.js";
import { orderSchema } from "./orderSchema.js";
import { quotaSchema } from "./quotaSchema.js";
import { quoteSchema } from "./quoteSchema.js";
import { repSchema } from "./repSchema.js";
import { stageSchema } from "./stageSchema.js";
import { surveySchema } from "./surveySchema.js";
import { teamSchema } from "./teamSchema.js";

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
