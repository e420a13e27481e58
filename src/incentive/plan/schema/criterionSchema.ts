import * as z from "zod/mini";
import type { Amount } from "../../../money/amount.js";
import { amountSchema } from "../../../model/schemas/amountSchema.js";
import { idSchema } from "../../../model/schemas/idSchema.js";
import { labelSchema } from "../../../model/schemas/labelSchema.js";
import { listSchema } from "../../../model/schemas/listSchema.js";
import { textSchema } from "../../../model/schemas/textSchema.js";
import { wrongType } from "../../../model/schemas/wrongType.js";
import type { Commission, Criterion, PlainValue, TargetFor, Where } from "../criterion.js";
import { chosenSchema } from "./chosenSchema.js";
import { curveSchema } from "./curveSchema.js";
import { planRecord } from "./planRecord.js";
import { tiersSchema } from "./tiersSchema.js";

const plainSchema = /* @__PURE__ */ z.custom<PlainValue>(
  (value) => value === null || ["string", "number", "boolean"].includes(typeof value),
  { error: /* @__PURE__ */ wrongType("a plain value") },
);
const plainList = /* @__PURE__ */ listSchema(plainSchema);
const whereSchema = /* @__PURE__ */ z.record(
  /* @__PURE__ */ z.string(),
  /* @__PURE__ */ chosenSchema<Where[string]>((value) => (Array.isArray(value) ? plainList : plainSchema)),
);
const targetSchema = /* @__PURE__ */ chosenSchema<Amount>((value) => (value === "quota" ? quotaSchema : amountSchema));
const quotaSchema = /* @__PURE__ */ z.literal("quota");

const optionalId = /* @__PURE__ */ z.exactOptional(idSchema);
const optionalTitle = /* @__PURE__ */ z.exactOptional(textSchema);
const optionalTarget = /* @__PURE__ */ z.exactOptional(targetSchema);
const natureSchema = /* @__PURE__ */ labelSchema(["result", "means"]);
const scopeSchema = /* @__PURE__ */ labelSchema(["rep", "team", "company"]);
const optionalScope = /* @__PURE__ */ z.exactOptional(scopeSchema);
const targetFor = /* @__PURE__ */ planRecord({
  repId: optionalId,
  role: optionalId,
  teamId: optionalId,
  target: amountSchema,
}) satisfies z.ZodMiniType<TargetFor>;
const optionalTargets = /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ listSchema(targetFor));
const optionalPer = /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ labelSchema(["week", "month", "quarter", "year"]));
const optionalBasis = /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ labelSchema(["period", "year-to-date"]));
const optionalBetter = /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ labelSchema(["higher", "lower"]));
const optionalInfluence = /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ labelSchema(["high", "medium", "low"]));

/** Schema of a condition on facts. */
export const optionalWhere = /* @__PURE__ */ z.exactOptional(whereSchema);

/** Schema of a `Criterion`. */
export const criterionSchema = /* @__PURE__ */ planRecord({
  id: idSchema,
  title: optionalTitle,
  kpi: idSchema,
  nature: natureSchema,
  scope: scopeSchema,
  weight: amountSchema,
  target: targetSchema,
  targets: optionalTargets,
  per: optionalPer,
  basis: optionalBasis,
  better: optionalBetter,
  where: optionalWhere,
  curve: curveSchema,
  influence: optionalInfluence,
}) satisfies z.ZodMiniType<Criterion>;

/** Schema of a `Commission`. */
export const commissionSchema = /* @__PURE__ */ planRecord({
  id: idSchema,
  title: optionalTitle,
  on: idSchema,
  scope: optionalScope,
  where: optionalWhere,
  target: optionalTarget,
  tiers: tiersSchema,
}) satisfies z.ZodMiniType<Commission>;
