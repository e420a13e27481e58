import * as z from "zod/mini";
import type { Refusal } from "./refusal.js";
import { textSchema } from "./textSchema.js";

/** An identifier: a text that is not empty. @since 0.1.0 */
export const idSchema = /* @__PURE__ */ textSchema.check(
  /* @__PURE__ */ z.refine((text) => text !== "", {
    error: "is empty",
    params: { code: "missing-field" } satisfies Refusal,
  }),
);

/** An identifier, or null, or absent. */
export const optionalId = /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.nullable(idSchema));
