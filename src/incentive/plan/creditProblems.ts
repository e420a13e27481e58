import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import type { Credit } from "../../model/records/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import { amountProblem } from "../../exact/amountProblem.js";
import { addAmount, compareSums, emptySum, subtractSums } from "../../exact/exactSum.js";
import { sumToText } from "../../exact/sumToText.js";
import { checkCatalogue } from "../../locale/checkCatalogue.js";
import { notNegative } from "./problems/amountTroubles.js";
import { namedOnce } from "./problems/namedOnce.js";
import type { PlanProblem } from "./problems/planProblem.js";
import { planProblemTexts, type PlanProblemTexts } from "./problems/planProblemTexts.js";
import { shownValue } from "../../model/schemas/shownValue.js";
import { toldProblem } from "./problems/toldProblem.js";
import { trouble, type Trouble } from "./problems/trouble.js";

/** How credits of a deal are judged. */
export interface CreditOptions {
  /** What the shares add up to: 1, where absent; 100 for percentages. */
  readonly whole?: Amount | undefined;
  /** Whether overlays are declared: shares may then add up to more than the whole, never to less. */
  readonly overlays?: boolean | undefined;
  /** The sentences; English where absent. */
  readonly texts?: PlanProblemTexts | undefined;
}

const creditKinds: OptionKinds<CreditOptions> = { whole: "amount?", overlays: "truth?", texts: "record?" };

/**
 * What is wrong with the credits of a deal: shares that do not add up to the whole, that are below zero or cannot be read, and
 * reps who are named twice.
 *
 * The sum is exact: 18.6 + 45.45 + 35.95 is 100, where sums of binary numbers say 100.00000000000001. No credits at all are no
 * problem: the owner then has the whole deal.
 *
 * @throws SalesKpiError `unreadable-amount` for a whole that is no amount
 * @example creditProblems([{ ownerId: "ann", share: "18.6" }, { ownerId: "bob", share: "45.45" }, { ownerId: "cat", share: "35.95" }], { whole: 100 }) // => []
 * @example creditProblems([{ ownerId: "ann", share: "0.5" }, { ownerId: "bob", share: "0.4" }])[0].message // => "credits: add up to 0.9, and the whole is 1: off by -0.1"
 */
export function creditProblems(credits: readonly Credit[], options: CreditOptions = {}): PlanProblem[] {
  const {
    whole = 1,
    overlays = false,
    texts = planProblemTexts,
  } = checkOptions("creditProblems", options, creditKinds);
  checkCatalogue("creditProblems: texts", texts, planProblemTexts);
  const unreadable = credits.flatMap(({ share }, index) =>
    amountProblem(share) === null
      ? []
      : [trouble(`credits[${index}].share`, "unreadable-amount", share, { shown: shownValue(share) })],
  );
  const judged =
    unreadable.length > 0
      ? unreadable
      : [
          ...sumTroubles(credits, whole, overlays),
          ...credits.flatMap(({ share }, index) => notNegative(`credits[${index}].share`, share)),
        ];
  return [...judged, ...namedOnce("credits", credits, ["ownerId"])].map((each) => toldProblem(each, texts));
}

function sumTroubles(credits: readonly Credit[], whole: Amount, overlays: boolean): Trouble[] {
  if (credits.length === 0) return [];
  const sum = credits.reduce((total, { share }) => addAmount(total, share), emptySum());
  const wanted = addAmount(emptySum(), whole);
  const order = compareSums(sum, wanted);
  if (order === 0 || (overlays && order > 0)) return [];
  const evidence = { sum: sumToText(sum), off: sumToText(subtractSums(sum, wanted)), whole: sumToText(wanted) };
  return [trouble("credits", "shares-not-whole", evidence.sum, evidence)];
}
