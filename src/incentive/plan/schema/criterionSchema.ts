import type { Amount } from "../../../money/amount.js";
import { amountSchema } from "../../../model/schemas/amountSchema.js";
import { idSchema } from "../../../model/schemas/idSchema.js";
import { labelSchema } from "../../../model/schemas/labelSchema.js";
import { listSchema } from "../../../model/schemas/listSchema.js";
import { mapSchema } from "../../../model/schemas/mapSchema.js";
import { optional } from "../../../model/schemas/optional.js";
import type { PlainSchema, Schema } from "../../../model/schemas/schema.js";
import { textSchema } from "../../../model/schemas/textSchema.js";
import type { Commission, Criterion, TargetFor, Where } from "../criterion.js";
import { chosenSchema } from "./chosenSchema.js";
import { curveSchema } from "./curveSchema.js";
import { planRecord } from "./planRecord.js";
import { tiersSchema } from "./tiersSchema.js";

const plainSchema: PlainSchema = { type: "plain" };
const plainList = /* @__PURE__ */ listSchema(plainSchema);
const whereSchema = /* @__PURE__ */ mapSchema(
  /* @__PURE__ */ chosenSchema<Where[string]>((value) => (Array.isArray(value) ? plainList : plainSchema)),
);
const quotaSchema = /* @__PURE__ */ labelSchema(["quota"]);
const targetSchema = /* @__PURE__ */ chosenSchema<Amount>((value) => (value === "quota" ? quotaSchema : amountSchema));

const optionalId = /* @__PURE__ */ optional(idSchema);
const scopeSchema = /* @__PURE__ */ labelSchema(["rep", "team", "company"]);
const targetFor = /* @__PURE__ */ planRecord({
  repId: optionalId,
  role: optionalId,
  teamId: optionalId,
  target: amountSchema,
}) satisfies Schema<TargetFor>;

/** Schema of a condition on facts. */
export const optionalWhere = /* @__PURE__ */ optional(whereSchema);

/** Schema of a `Criterion`. */
export const criterionSchema = /* @__PURE__ */ planRecord({
  id: idSchema,
  title: /* @__PURE__ */ optional(textSchema),
  kpi: idSchema,
  nature: /* @__PURE__ */ labelSchema(["result", "means"]),
  scope: scopeSchema,
  weight: amountSchema,
  target: targetSchema,
  targets: /* @__PURE__ */ optional(/* @__PURE__ */ listSchema(targetFor)),
  per: /* @__PURE__ */ optional(/* @__PURE__ */ labelSchema(["week", "month", "quarter", "year"])),
  basis: /* @__PURE__ */ optional(/* @__PURE__ */ labelSchema(["period", "year-to-date"])),
  better: /* @__PURE__ */ optional(/* @__PURE__ */ labelSchema(["higher", "lower"])),
  where: optionalWhere,
  curve: curveSchema,
  influence: /* @__PURE__ */ optional(/* @__PURE__ */ labelSchema(["high", "medium", "low"])),
}) satisfies Schema<Criterion>;

/** Schema of a `Commission`. */
export const commissionSchema = /* @__PURE__ */ planRecord({
  id: idSchema,
  title: /* @__PURE__ */ optional(textSchema),
  on: idSchema,
  scope: /* @__PURE__ */ optional(scopeSchema),
  where: optionalWhere,
  target: /* @__PURE__ */ optional(targetSchema),
  tiers: tiersSchema,
}) satisfies Schema<Commission>;
