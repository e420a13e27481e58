import * as z from "zod/mini";
import { wrongType } from "./wrongType.js";

/** A text, the empty one too. @since 0.1.0 */
export const textSchema = /* @__PURE__ */ z.string({ error: /* @__PURE__ */ wrongType("a text") });

/** A text, or null, or absent. */
export const optionalText = /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.nullable(textSchema));
