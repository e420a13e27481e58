import * as z from "zod/mini";
import type { Amount } from "../../money/amount.js";
import { amountProblem } from "../../money/amountProblem.js";
import type { Refusal } from "./refusal.js";

/**
 * An amount of money: a finite number, a plain decimal text, or a Decimal of any copy of decimal.js.
 *
 * @example amountSchema.safeParse("1,234.56").error.issues[0].message // => '"1,234.56" is not a plain decimal such as -1234.56'
 * @since 0.1.0
 */
export const amountSchema = /* @__PURE__ */ z.custom<Amount>((value) => amountProblem(value) === null, {
  error: ({ input }) => (input == null ? "is missing" : (amountProblem(input) ?? "is not an amount")),
  params: { code: "unreadable-amount" } satisfies Refusal,
});

/** An amount, or null, or absent. */
export const optionalAmount = /* @__PURE__ */ z.exactOptional(/* @__PURE__ */ z.nullable(amountSchema));
