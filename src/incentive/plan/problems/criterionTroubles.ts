import type { Amount } from "../../../exact/amount.js";
import { addAmount, emptySum, isZeroSum, negateSum } from "../../../exact/exactSum.js";
import { sumToText } from "../../../exact/sumToText.js";
import type { Criterion, TargetFor } from "../criterion.js";
import { positive } from "./amountTroubles.js";
import { curveTroubles } from "./curveTroubles.js";
import { namedOnce } from "./namedOnce.js";
import type { Part, PlanDraft } from "./planDraft.js";
import { tierTroubles } from "./tierTroubles.js";
import { trouble, type Trouble } from "./trouble.js";

/** What is wrong with single criteria and commissions, and with the weights of all criteria together. */
export const criterionTroubles = (draft: PlanDraft): Trouble[] => [
  ...draft.criteria.flatMap(({ path, value: { weight, target, targets = [], curve } }) => [
    ...positive(`${path}.weight`, weight),
    ...targetTroubles(`${path}.target`, target),
    ...targets.flatMap((own, index) => positive(`${path}.targets[${index}].target`, own.target)),
    ...namedOnce(`${path}.targets`, targets, targetFields),
    ...(curve === undefined ? [] : curveTroubles(`${path}.curve`, curve)),
  ]),
  ...weightTroubles(draft),
  ...(draft.paysNothing ? [trouble("criteria", "nothing-paid", null, {})] : []),
  ...draft.commissions.flatMap(({ path, value: { target, tiers } }) => [
    ...targetTroubles(`${path}.target`, target),
    ...(tiers === undefined ? [] : tierTroubles(`${path}.tiers`, tiers)),
    ...(tiers?.over === "attainment" && tiers.of === undefined && target === undefined
      ? [trouble(`${path}.tiers.of`, "tiers-without-target", null, {})]
      : []),
  ]),
];

const targetFields: readonly (keyof TargetFor)[] = ["repId", "role", "teamId"];

const targetTroubles = (path: string, target: Amount | undefined): Trouble[] =>
  target === "quota" ? [] : positive(path, target);

/** Percentages are summed exactly: three times 33 is 99, and 18.6 + 45.45 + 35.95 is 100. */
function weightTroubles({ weights, criteria }: PlanDraft): Trouble[] {
  if (weights !== "percentages" || criteria.length === 0 || !criteria.every(isWeighted)) return [];
  const sum = criteria.reduce((total, { value }) => addAmount(total, value.weight), emptySum());
  const missing = addAmount(negateSum(sum), 100);
  if (isZeroSum(missing)) return [];
  const off = sumToText(negateSum(missing));
  return [trouble("criteria", "percentages-not-100", sumToText(sum), { sum: sumToText(sum), off })];
}

const isWeighted = (part: Part<Partial<Criterion>>): part is Part<Partial<Criterion> & Pick<Criterion, "weight">> =>
  part.value.weight !== undefined;
