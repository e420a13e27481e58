import * as z from "zod/mini";
import { amountSchema } from "./amountSchema.js";
import { givenRecord } from "./givenRecord.js";
import { optionalId } from "./idSchema.js";
import { periodSchema } from "./periodSchema.js";
import { recordSchema } from "./recordSchema.js";
import type { Refusal } from "./refusal.js";
import { textSchema } from "./textSchema.js";

/** Schema of a `Quota`, which is set for a rep or for a team. @since 0.1.0 */
export const quotaSchema = /* @__PURE__ */ recordSchema(
  () => ({
    ownerId: optionalId,
    teamId: optionalId,
    kpi: textSchema,
    target: amountSchema,
    period: periodSchema,
  }),
  /* @__PURE__ */ z.refine((quota) => (quota.ownerId == null) !== (quota.teamId == null), {
    error: "is needed or else teamId, and not both",
    path: ["ownerId"],
    params: { code: "two-quota-holders" } satisfies Refusal,
    when: givenRecord,
  }),
);
