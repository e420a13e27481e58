import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { evidenceValue } from "../../diagnostics/evidenceValue.js";
import type { Amount } from "../../exact/amount.js";
import { amountProblem } from "../../exact/amountProblem.js";
import { addAmount, compareSums, emptySum, subtractSums } from "../../exact/exactSum.js";
import { sumToText } from "../../exact/sumToText.js";
import type { Credit } from "../../model/records/opportunity.js";
import { requireNotNegative } from "./problems/amountProblems.js";
import { holderProblems } from "./problems/holderProblems.js";
import { problemsWithSentences, type PlanProblem } from "./problems/planProblems.js";
import { problemAt, type ProblemAt } from "./problems/problemAt.js";

/** Options of {@link creditProblems}. */
export interface CreditProblemsOptions {
  /** Sum of the shares: 1 if absent; 100 for percentages. */
  readonly whole?: Amount | undefined;
  /** True if overlays are declared: shares may then add up to more than the whole, never to less. */
  readonly overlays?: boolean | undefined;
}

const optionKinds: OptionKinds<CreditProblemsOptions> = { whole: "amount?", overlays: "truth?" };

/**
 * Returns the problems of the credits of a deal: shares that do not add up to the whole, that are below zero or cannot be
 * read, and reps with two credits.
 *
 * The sum is exact: 18.6 + 45.45 + 35.95 is 100, while the sum of binary numbers is 100.00000000000001. No credits at all are
 * no problem: the owner then has the whole deal.
 *
 * @throws SalesKpiError `unreadable-amount` for a whole that is no amount
 * @example creditProblems([{ ownerId: "ann", share: "18.6" }, { ownerId: "bob", share: "45.45" }, { ownerId: "cat", share: "35.95" }], { whole: 100 }) // => []
 * @example creditProblems([{ ownerId: "ann", share: "0.5" }, { ownerId: "bob", share: "0.4" }])[0].message // => "credits: expected shares that add up to 1, got 0.9: off by -0.1"
 */
export function creditProblems(credits: readonly Credit[], options: CreditProblemsOptions = {}): PlanProblem[] {
  const { whole = 1, overlays = false } = checkOptions("creditProblems", options, optionKinds);
  const unreadable = credits.flatMap(({ share }, index) =>
    amountProblem(share) === null
      ? []
      : [problemAt(sharePath(index), "unreadable-amount", { value: evidenceValue(share), mostDigits: null })],
  );
  const shares = unreadable.length > 0 ? unreadable : shareProblems(credits, whole, overlays);
  const problems = [...shares, ...holderProblems("credits", credits, ["ownerId"])];
  return problemsWithSentences(problems, { kind: "credits", id: null });
}

const sharePath = (index: number): string => `credits[${index}].share`;

function shareProblems(credits: readonly Credit[], whole: Amount, overlays: boolean): ProblemAt[] {
  if (credits.length === 0) return [];
  const negative = credits.flatMap(({ share }, index) => requireNotNegative(sharePath(index), share));
  const sum = credits.reduce((total, { share }) => addAmount(total, share), emptySum());
  const expected = addAmount(emptySum(), whole);
  const order = compareSums(sum, expected);
  if (order === 0 || (overlays && order > 0)) return negative;
  const off = sumToText(subtractSums(sum, expected));
  return [
    problemAt("credits", "shares-not-whole", { value: sumToText(sum), off, whole: sumToText(expected) }),
    ...negative,
  ];
}
