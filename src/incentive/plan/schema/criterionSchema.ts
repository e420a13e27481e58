import type { Amount } from "../../../exact/amount.js";
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
const plainList = listSchema(plainSchema);
const whereSchema = mapSchema(chosenSchema<Where[string]>((value) => (Array.isArray(value) ? plainList : plainSchema)));
const quotaSchema = labelSchema(["quota"]);
const targetSchema = chosenSchema<Amount>((value) => (value === "quota" ? quotaSchema : amountSchema));

const optionalId = optional(idSchema);
const scopeSchema = labelSchema(["rep", "team", "company"]);
const targetFor = planRecord({
  repId: optionalId,
  role: optionalId,
  teamId: optionalId,
  target: amountSchema,
}) satisfies Schema<TargetFor>;

/** Schema of a condition on facts. */
export const optionalWhere = optional(whereSchema);

/** Schema of a `Criterion`. */
export const criterionSchema = planRecord({
  id: idSchema,
  title: optional(textSchema),
  kpi: idSchema,
  nature: labelSchema(["result", "means"]),
  scope: scopeSchema,
  weight: amountSchema,
  target: targetSchema,
  targets: optional(listSchema(targetFor)),
  per: optional(labelSchema(["week", "month", "quarter", "year"])),
  basis: optional(labelSchema(["period", "year-to-date"])),
  measuredAgainst: optional(labelSchema(["year", "to-date"])),
  better: optional(labelSchema(["higher", "lower"])),
  where: optionalWhere,
  curve: curveSchema,
  influence: optional(labelSchema(["high", "medium", "low"])),
}) satisfies Schema<Criterion>;

/** Schema of a `Commission`. */
export const commissionSchema = planRecord({
  id: idSchema,
  title: optional(textSchema),
  on: idSchema,
  scope: optional(scopeSchema),
  where: optionalWhere,
  target: optional(targetSchema),
  tiers: tiersSchema,
}) satisfies Schema<Commission>;
