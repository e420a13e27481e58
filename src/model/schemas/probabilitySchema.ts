import * as z from "zod/mini";
import { amountSchema } from "./amountSchema.js";

/**
 * A probability, as an exact decimal like an amount. One outside 0 to 1 passes, so that the checks can find it;
 * `parseSalesBook` warns of it.
 *
 * @example probabilitySchema.safeParse("0.25").success // => true
 * @example probabilitySchema.safeParse(50).success // => true
 * @example probabilitySchema.safeParse("50 %").success // => false
 * @since 0.1.0
 */
export const probabilitySchema = amountSchema;

/** A probability, or null, or absent. */
export const optionalProbability = /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.nullable(probabilitySchema));
