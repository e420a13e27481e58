import { isObject } from "../../../collections/isObject.js";
import { amountSchema } from "../../../model/schemas/amountSchema.js";
import { listSchema } from "../../../model/schemas/listSchema.js";
import { optional } from "../../../model/schemas/optional.js";
import type { PairSchema, Schema } from "../../../model/schemas/schema.js";
import type { Curve, LinearCurve, StepCurve } from "../curve.js";
import { chosenSchema } from "./chosenSchema.js";
import { planRecord } from "./planRecord.js";

/** Schema of a pair of amounts: an attainment and its payout, the start of a tier and its rate. */
export const pairSchema: PairSchema = { type: "pair" };

const linearSchema = planRecord({
  points: listSchema(pairSchema),
  cap: optional(amountSchema),
}) satisfies Schema<LinearCurve>;

const stepSchema = planRecord({
  steps: listSchema(pairSchema),
  cap: optional(amountSchema),
}) satisfies Schema<StepCurve>;

/** Schema of a `Curve`: steps if the value has `steps`, else a line through points. */
export const curveSchema = chosenSchema<Curve>((value) =>
  isObject(value) && "steps" in value ? stepSchema : linearSchema,
);
