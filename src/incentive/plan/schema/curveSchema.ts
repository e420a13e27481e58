import { amountSchema } from "../../../model/schemas/amountSchema.js";
import { listSchema } from "../../../model/schemas/listSchema.js";
import { optional } from "../../../model/schemas/optional.js";
import type { PairSchema, Schema } from "../../../model/schemas/schema.js";
import type { Curve, LinearCurve, StepCurve } from "../curve.js";
import { chosenSchema } from "./chosenSchema.js";
import { planRecord } from "./planRecord.js";

/** Two amounts that belong together: an attainment and what it pays, the start of a tier and its rate. */
export const pairSchema: PairSchema = { type: "pair" };

const linearSchema = planRecord({
  points: listSchema(pairSchema),
  cap: optional(amountSchema),
}) satisfies Schema<LinearCurve>;

const stepSchema = planRecord({
  steps: listSchema(pairSchema),
  cap: optional(amountSchema),
}) satisfies Schema<StepCurve>;

/** Schema of a `Curve`: with `steps` it is one of steps, else a line through points. */
export const curveSchema = chosenSchema<Curve>((value) =>
  typeof value === "object" && value !== null && "steps" in value ? stepSchema : linearSchema,
);
