import * as z from "zod/mini";
import { numberSchema } from "./numberSchema.js";
import { wrongType } from "./wrongType.js";

/** Weights of qualification questions, by question. */
export const weightsSchema = /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), numberSchema, {
  error: /* @__PURE__ */ wrongType("a record"),
});

/** Weights, or null, or absent. */
export const optionalWeights = /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.nullable(weightsSchema));
