import { describePlan } from "../plan/description/describePlan.js";
import { planSize, type PlanSize } from "../plan/description/planSize.js";
import type { PlanDescriptionSentences } from "../plan/description/planWriter.js";
import type { IncentivePlan } from "../plan/plan.js";

/** How simple a plan is to compute, and itself on one page. */
export interface PlanSimplicity extends PlanSize {
  /** `simple` with at most four paid parts, and no more conditions between them than parts. */
  readonly verdict: "simple" | "involved";
  /** Criteria, commissions and SPIFs. */
  readonly parts: number;
  /** The plan for those who are paid by it, as `describePlan` writes it. */
  readonly description: string;
}

/** The size of a plan, and its page. */
export function planSimplicity(
  plan: IncentivePlan,
  sentences: PlanDescriptionSentences,
  titles: Readonly<Record<string, string>>,
): PlanSimplicity {
  const size = planSize(plan);
  const { criteria, commissions = [], modifiers = [] } = plan;
  const parts = criteria.length + commissions.length + modifiers.filter(({ kind }) => kind === "spif").length;
  return {
    verdict: parts <= 4 && size.dependencies <= parts ? "simple" : "involved",
    parts,
    ...size,
    description: describePlan(plan, { sentences, titles }),
  };
}
