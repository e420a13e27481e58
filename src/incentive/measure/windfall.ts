import { compareFractions, fractionOf, minus, plus, times } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";
import type { CreditedFact } from "./creditedFacts.js";
import type { ModifierOf } from "../plan/modifierOf.js";

/** A fact as it counts under the windfall rules: what its amount has above one's limit counts in part. */
export function withoutWindfall(part: CreditedFact, rules: readonly ModifierOf<"windfall">[]): CreditedFact {
  const { amount } = part.fact as { readonly amount?: string | null | undefined };
  if (amount == null || rules.length === 0) return part;
  const counted = rules.reduce(
    (value, { above, counts }) => {
      const limit = fractionOf(above, { field: "above" });
      return compareFractions(value, limit) <= 0
        ? value
        : plus(limit, times(minus(value, limit), fractionOf(counts, { field: "counts" })));
    },
    fractionOf(amount, { field: "amount" }),
  );
  return { ...part, fact: { ...part.fact, amount: fractionText(counted) } };
}
