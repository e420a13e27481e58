import * as z from "zod/mini";
import { optionalAmount } from "./amountSchema.js";
import { optionalDay } from "./daySchema.js";
import { optionalInstant } from "./instantSchema.js";
import { optionalProbability } from "./probabilitySchema.js";
import { recordSchema } from "./recordSchema.js";
import { givenRecord } from "./givenRecord.js";
import type { Refusal } from "./refusal.js";
import { textSchema } from "./textSchema.js";

/** Schema of a `StageChange`, which has its day or its instant. @since 0.1.0 */
export const stageChangeSchema = /* @__PURE__ */ recordSchema(
  () => ({
    on: optionalDay,
    at: optionalInstant,
    stage: textSchema,
    amount: optionalAmount,
    probability: optionalProbability,
    expectedCloseOn: optionalDay,
  }),
  /* @__PURE__ */ z.refine((change) => change.on != null || change.at != null, {
    error: "is missing, and there is no instant at either",
    path: ["on"],
    params: { code: "missing-field" } satisfies Refusal,
    when: givenRecord,
  }),
);
