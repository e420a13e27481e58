import { compareFractions, fractionOf, minus, plus, times } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import type { ModifierOf } from "../plan/modifierOf.js";
import type { CreditedFact } from "./creditedFact.js";

/** Applies the windfall rules to a fact: the part of its amount above a rule's limit counts in part. */
export function limitWindfall(credited: CreditedFact, rules: readonly ModifierOf<"windfall">[]): CreditedFact {
  const { amount } = credited.fact as { readonly amount?: string | null | undefined };
  if (amount == null || rules.length === 0) return credited;
  const counted = rules.reduce(
    (value, { above, counts }) => {
      const limit = fractionOf(above, { field: "above" });
      if (compareFractions(value, limit) <= 0) return value;
      return plus(limit, times(minus(value, limit), fractionOf(counts, { field: "counts" })));
    },
    fractionOf(amount, { field: "amount" }),
  );
  return { ...credited, fact: { ...credited.fact, amount: fractionText(counted) } };
}
