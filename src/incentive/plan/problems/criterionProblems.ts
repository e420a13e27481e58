import type { Amount } from "../../../exact/amount.js";
import { addAmount, emptySum, isZeroSum, negateSum } from "../../../exact/exactSum.js";
import { sumToText } from "../../../exact/sumToText.js";
import type { Criterion, TargetFor } from "../criterion.js";
import { requirePositive } from "./amountProblems.js";
import { curveProblems } from "./curveProblems.js";
import { holderProblems } from "./holderProblems.js";
import type { Part, PlanDraft } from "./planDraft.js";
import { problemAt, type ProblemAt } from "./problemAt.js";
import { tierProblems } from "./tierProblems.js";

/** Returns the problems of single criteria and commissions, and of the weights of all criteria together. */
export const criterionProblems = (draft: PlanDraft): ProblemAt[] => [
  ...draft.criteria.flatMap(({ path, value: { weight, target, targets = [], curve, basis, measuredAgainst } }) => [
    ...requirePositive(`${path}.weight`, weight),
    ...targetProblems(`${path}.target`, target),
    ...targets.flatMap((entry, index) => requirePositive(`${path}.targets[${index}].target`, entry.target)),
    ...holderProblems(`${path}.targets`, targets, targetFields),
    ...(measuredAgainst !== undefined && basis !== "year-to-date"
      ? [problemAt(`${path}.measuredAgainst`, "not-to-date", { value: measuredAgainst })]
      : []),
    ...(curve === undefined ? [] : curveProblems(`${path}.curve`, curve)),
  ]),
  ...weightProblems(draft),
  ...(draft.paysNothing ? [problemAt("criteria", "nothing-paid", { value: null })] : []),
  ...draft.commissions.flatMap(({ path, value: { target, tiers } }) => [
    ...targetProblems(`${path}.target`, target),
    ...(tiers === undefined ? [] : tierProblems(`${path}.tiers`, tiers)),
    ...(tiers?.over === "attainment" && tiers.of === undefined && target === undefined
      ? [problemAt(`${path}.tiers.of`, "tiers-without-target", { value: null })]
      : []),
  ]),
];

const targetFields: readonly (keyof TargetFor)[] = ["repId", "role", "teamId"];

const targetProblems = (path: string, target: Amount | undefined): ProblemAt[] =>
  target === "quota" ? [] : requirePositive(path, target);

/** Sums percentages exactly: three times 33 is 99, and 18.6 + 45.45 + 35.95 is 100. */
function weightProblems({ weights, criteria }: PlanDraft): ProblemAt[] {
  if (weights !== "percentages" || criteria.length === 0 || !criteria.every(isWeighted)) return [];
  const sum = criteria.reduce((total, { value }) => addAmount(total, value.weight), emptySum());
  const missing = addAmount(negateSum(sum), 100);
  if (isZeroSum(missing)) return [];
  return [problemAt("criteria", "percentages-not-100", { value: sumToText(sum), off: sumToText(negateSum(missing)) })];
}

const isWeighted = (part: Part<Partial<Criterion>>): part is Part<Partial<Criterion> & Pick<Criterion, "weight">> =>
  part.value.weight !== undefined;
