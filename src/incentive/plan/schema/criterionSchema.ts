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
const quotaSchema = /* @__PURE__ */ z.literal("quota");
const targetSchema = /* @__PURE__ */ chosenSchema<Amount>((value) => (value === "quota" ? quotaSchema : amountSchema));

const optionalId = /* @__PURE__ */ z.exactOptional(idSchema);
const scopeSchema = /* @__PURE__ */ labelSchema(["rep", "team", "company"]);
const targetFor = /* @__PURE__ */ planRecord(() => ({
  repId: optionalId,
  role: optionalId,
  teamId: optionalId,
  target: amountSchema,
})) satisfies z.ZodMiniType<TargetFor>;

/** Schema of a condition on facts. */
export const optionalWhere = /* @__PURE__ */ z.exactOptional(whereSchema);

/** Schema of a `Criterion`. */
export const criterionSchema = /* @__PURE__ */ planRecord(() => ({
  id: idSchema,
  title: z.exactOptional(textSchema),
  kpi: idSchema,
  nature: labelSchema(["result", "means"]),
  scope: scopeSchema,
  weight: amountSchema,
  target: targetSchema,
  targets: z.exactOptional(listSchema(targetFor)),
  per: z.exactOptional(labelSchema(["week", "month", "quarter", "year"])),
  basis: z.exactOptional(labelSchema(["period", "year-to-date"])),
  better: z.exactOptional(labelSchema(["higher", "lower"])),
  where: optionalWhere,
  curve: curveSchema,
  influence: z.exactOptional(labelSchema(["high", "medium", "low"])),
})) satisfies z.ZodMiniType<Criterion>;

/** Schema of a `Commission`. */
export const commissionSchema = /* @__PURE__ */ planRecord(() => ({
  id: idSchema,
  title: z.exactOptional(textSchema),
  on: idSchema,
  scope: z.exactOptional(scopeSchema),
  where: optionalWhere,
  target: z.exactOptional(targetSchema),
  tiers: tiersSchema,
})) satisfies z.ZodMiniType<Commission>;
