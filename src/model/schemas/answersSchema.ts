import * as z from "zod/mini";
import { wrongType } from "./wrongType.js";

/** Answers to the qualification questions that are known, of any type, by question. */
export const answersSchema = /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown(), {
  error: /* @__PURE__ */ wrongType("a record"),
});

/** Known answers, or null, or absent. */
export const optionalAnswers = /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.nullable(answersSchema));
