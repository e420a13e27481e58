import * as z from "zod/mini";
import { wrongType } from "./wrongType.js";

/** A finite number: a count, minutes, a score. NaN and infinities are none. @since 0.1.0 */
export const numberSchema = /* @__PURE__ */ z.number({ error: /* @__PURE__ */ wrongType("a finite number") });

/** A finite number, or null, or absent. */
export const optionalNumber = /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.nullable(numberSchema));
