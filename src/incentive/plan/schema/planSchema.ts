import { amountSchema } from "../../../model/schemas/amountSchema.js";
import { booleanSchema } from "../../../model/schemas/booleanSchema.js";
import { daySchema } from "../../../model/schemas/daySchema.js";
import { idSchema } from "../../../model/schemas/idSchema.js";
import { labelSchema } from "../../../model/schemas/labelSchema.js";
import { listSchema } from "../../../model/schemas/listSchema.js";
import { numberSchema } from "../../../model/schemas/numberSchema.js";
import { optional } from "../../../model/schemas/optional.js";
import { periodSchema } from "../../../model/schemas/periodSchema.js";
import type { ListSchema, OptionalSchema, Schema } from "../../../model/schemas/schema.js";
import { textSchema } from "../../../model/schemas/textSchema.js";
import type {
  CreditRules,
  Draw,
  IncentivePlan,
  Participation,
  Proration,
  RampStep,
  Reversal,
  TargetPay,
} from "../plan.js";
import { chosenSchema } from "./chosenSchema.js";
import { commissionSchema, criterionSchema } from "./criterionSchema.js";
import { gateSchema, modifierSchema } from "./modifierSchema.js";
import { planRecord } from "./planRecord.js";

const optionalId = /* @__PURE__ */ optional(idSchema);
const optionalAmount = /* @__PURE__ */ optional(amountSchema);
const optionalDay = /* @__PURE__ */ optional(daySchema);
/* @__NO_SIDE_EFFECTS__ */
const optionalListOf = <Item extends Schema>(item: Item): OptionalSchema<ListSchema<Item>, false> =>
  optional(listSchema(item));

const payOfOne = /* @__PURE__ */ planRecord({
  repId: optionalId,
  role: optionalId,
  variable: amountSchema,
  base: optionalAmount,
});
const targetPaySchema = /* @__PURE__ */ planRecord({
  variable: amountSchema,
  base: optionalAmount,
  overrides: /* @__PURE__ */ optionalListOf(payOfOne),
}) satisfies Schema<TargetPay>;

const drawSchema = /* @__PURE__ */ planRecord({
  amount: amountSchema,
  recoverable: booleanSchema,
  recoveryFrom: optionalDay,
  until: optionalDay,
}) satisfies Schema<Draw>;

const remeasureSchema = /* @__PURE__ */ planRecord({
  rule: /* @__PURE__ */ labelSchema(["remeasure", "clawback"]),
});
const clawbackSchema = /* @__PURE__ */ planRecord({
  rule: /* @__PURE__ */ labelSchema(["clawback"]),
  within: /* @__PURE__ */ optional(numberSchema),
});
const reversalSchema = /* @__PURE__ */ chosenSchema<Reversal>((value) =>
  (value as { readonly rule?: unknown } | null | undefined)?.rule === "clawback" ? clawbackSchema : remeasureSchema,
);

const seasonalSchema = /* @__PURE__ */ planRecord({ seasonal: /* @__PURE__ */ listSchema(amountSchema) });
const prorationLabel = /* @__PURE__ */ labelSchema(["days", "active-days", "months"]);
const prorationSchema = /* @__PURE__ */ chosenSchema<Proration>((value) =>
  typeof value === "object" && value !== null ? seasonalSchema : prorationLabel,
);

const rampSchema = /* @__PURE__ */ planRecord({
  fromMonth: numberSchema,
  target: amountSchema,
  guaranteed: optionalAmount,
}) satisfies Schema<RampStep>;

const overlaySchema = /* @__PURE__ */ planRecord({ repId: idSchema, teamId: optionalId, share: amountSchema });
const creditsSchema = /* @__PURE__ */ planRecord({
  overlays: /* @__PURE__ */ optionalListOf(overlaySchema),
  rollUp: /* @__PURE__ */ optional(booleanSchema),
}) satisfies Schema<CreditRules>;

const participationSchema = /* @__PURE__ */ planRecord({
  repId: optionalId,
  role: optionalId,
  from: optionalDay,
  to: optionalDay,
}) satisfies Schema<Participation>;

/** Schema of an `IncentivePlan`: what its fields are; what they say to each other is judged by `planProblems`. */
export const planSchema = /* @__PURE__ */ planRecord({
  id: idSchema,
  title: textSchema,
  currency: idSchema,
  year: periodSchema,
  payout: /* @__PURE__ */ labelSchema(["month", "quarter", "half-year", "year"]),
  targetPay: targetPaySchema,
  weights: /* @__PURE__ */ optional(/* @__PURE__ */ labelSchema(["shares", "percentages"])),
  criteria: /* @__PURE__ */ listSchema(criterionSchema),
  commissions: /* @__PURE__ */ optionalListOf(commissionSchema),
  gates: /* @__PURE__ */ optionalListOf(gateSchema),
  modifiers: /* @__PURE__ */ optionalListOf(modifierSchema),
  order: /* @__PURE__ */ optionalListOf(/* @__PURE__ */ labelSchema(["gates", "modifiers", "caps"])),
  draw: /* @__PURE__ */ optional(drawSchema),
  reversal: /* @__PURE__ */ optional(reversalSchema),
  negative: /* @__PURE__ */ optional(/* @__PURE__ */ labelSchema(["debt", "floor"])),
  proration: /* @__PURE__ */ optional(prorationSchema),
  ramp: /* @__PURE__ */ optionalListOf(rampSchema),
  credits: /* @__PURE__ */ optional(creditsSchema),
  participants: /* @__PURE__ */ optionalListOf(participationSchema),
  rounding: /* @__PURE__ */ labelSchema(["half-even", "half-up", "half-down", "up", "down", "ceiling", "floor"]),
}) satisfies Schema<IncentivePlan>;
