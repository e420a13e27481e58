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
import type { Schema } from "./schema.js";
import { stageSchema } from "./stageSchema.js";
import { surveySchema } from "./surveySchema.js";
import { teamSchema } from "./teamSchema.js";

/** The schema of every kind of record. */
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
} as const satisfies { readonly [Kind in RecordKind]: Schema<Records[Kind]> };
