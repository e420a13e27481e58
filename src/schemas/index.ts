/** Zod schemas of records, of their fields and of plans, to build on with zod. */
export {
  amountSchema,
  daySchema,
  idSchema,
  instantSchema,
  numberSchema,
  probabilitySchema,
  textSchema,
} from "./fieldSchemas.js";
export { planSchema } from "./planSchema.js";
export {
  accountSchema,
  activitySchema,
  assessmentSchema,
  behaviourSchema,
  contractSchema,
  costSchema,
  creditSchema,
  leadSchema,
  membershipSchema,
  opportunitySchema,
  orderSchema,
  periodSchema,
  quotaSchema,
  quoteSchema,
  repSchema,
  stageChangeSchema,
  stageSchema,
  surveySchema,
  teamSchema,
  recordSchemas,
} from "./recordSchemas.js";
