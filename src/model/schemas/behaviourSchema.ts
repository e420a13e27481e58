import * as z from "zod/mini";
import { daySchema } from "./daySchema.js";
import { givenRecord } from "./givenRecord.js";
import { optionalId } from "./idSchema.js";
import { recordSchema } from "./recordSchema.js";
import type { Refusal } from "./refusal.js";
import { optionalText, textSchema } from "./textSchema.js";

/** Schema of a `Behaviour`, which names its lead or its account. @since 0.1.0 */
export const behaviourSchema = /* @__PURE__ */ recordSchema(
  () => ({
    leadId: optionalId,
    accountId: optionalId,
    on: daySchema,
    kind: textSchema,
    target: optionalText,
  }),
  /* @__PURE__ */ z.refine((behaviour) => behaviour.leadId != null || behaviour.accountId != null, {
    error: "is missing, and there is no accountId either",
    path: ["leadId"],
    params: { code: "missing-field" } satisfies Refusal,
    when: givenRecord,
  }),
);
