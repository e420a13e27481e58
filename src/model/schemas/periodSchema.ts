import * as z from "zod/mini";
import { daySchema } from "./daySchema.js";
import { recordSchema } from "./recordSchema.js";
import type { Refusal } from "./refusal.js";
import { textSchema } from "./textSchema.js";

/** Schema of a `Period`, which ends after it starts. @since 0.1.0 */
export const periodSchema = /* @__PURE__ */ recordSchema(
  () => ({ start: daySchema, end: daySchema, label: z.exactOptional(textSchema) }),
  /* @__PURE__ */ z.refine(({ start, end }) => start < end, {
    error: ({ input }) => `is not after the start, ${(input as { start: string }).start}`,
    path: ["end"],
    params: { code: "upside-down-period" } satisfies Refusal,
  }),
);
