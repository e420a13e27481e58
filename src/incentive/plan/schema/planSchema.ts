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

const optionalId = optional(idSchema);
const optionalAmount = optional(amountSchema);
const optionalDay = optional(daySchema);
const optionalListOf = <Item extends Schema>(item: Item): OptionalSchema<ListSchema<Item>, false> =>
  optional(listSchema(item));

const payOfOne = planRecord({
  repId: optionalId,
  role: optionalId,
  variable: amountSchema,
  base: optionalAmount,
});
const targetPaySchema = planRecord({
  variable: amountSchema,
  base: optionalAmount,
  overrides: optionalListOf(payOfOne),
}) satisfies Schema<TargetPay>;

const drawSchema = planRecord({
  amount: amountSchema,
  recoverable: booleanSchema,
  recoveryFrom: optionalDay,
  recovery: optional(planRecord({ atMost: amountSchema })),
  until: optionalDay,
}) satisfies Schema<Draw>;

const remeasureSchema = planRecord({
  rule: labelSchema(["remeasure", "clawback"]),
});
const clawbackSchema = planRecord({
  rule: labelSchema(["clawback"]),
  within: optional(numberSchema),
});
const reversalSchema = chosenSchema<Reversal>((value) =>
  (value as { readonly rule?: unknown } | null | undefined)?.rule === "clawback" ? clawbackSchema : remeasureSchema,
);

const seasonalSchema = planRecord({ seasonal: listSchema(amountSchema) });
const prorationLabel = labelSchema(["days", "active-days", "months"]);
const prorationSchema = chosenSchema<Proration>((value) =>
  typeof value === "object" && value !== null ? seasonalSchema : prorationLabel,
);

const rampSchema = planRecord({
  fromMonth: numberSchema,
  target: amountSchema,
  guaranteed: optionalAmount,
}) satisfies Schema<RampStep>;

const overlaySchema = planRecord({ repId: idSchema, teamId: optionalId, share: amountSchema });
const creditsSchema = planRecord({
  overlays: optionalListOf(overlaySchema),
  rollUp: optional(booleanSchema),
}) satisfies Schema<CreditRules>;

const participationSchema = planRecord({
  repId: optionalId,
  role: optionalId,
  from: optionalDay,
  to: optionalDay,
}) satisfies Schema<Participation>;

/** Schema of an `IncentivePlan`: the types of its fields. `planProblems` checks them with each other. */
export const planSchema = planRecord({
  id: idSchema,
  title: textSchema,
  currency: idSchema,
  year: periodSchema,
  payout: labelSchema(["month", "quarter", "half-year", "year"]),
  targetPay: targetPaySchema,
  weights: optional(labelSchema(["shares", "percentages"])),
  criteria: listSchema(criterionSchema),
  commissions: optionalListOf(commissionSchema),
  gates: optionalListOf(gateSchema),
  modifiers: optionalListOf(modifierSchema),
  order: optionalListOf(labelSchema(["gates", "modifiers", "caps"])),
  draw: optional(drawSchema),
  reversal: optional(reversalSchema),
  negative: optional(labelSchema(["debt", "floor"])),
  proration: optional(prorationSchema),
  ramp: optionalListOf(rampSchema),
  credits: optional(creditsSchema),
  participants: optionalListOf(participationSchema),
  rounding: labelSchema(["half-even", "half-up", "half-down", "up", "down", "ceiling", "floor"]),
}) satisfies Schema<IncentivePlan>;
