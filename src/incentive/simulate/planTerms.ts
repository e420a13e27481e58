import { SalesKpiError } from "../../errors.js";
import type { Amount } from "../../exact/amount.js";
import { currencyDigits } from "../../money/currencyDigits.js";
import { bigPowerOfTen } from "../../exact/powersOfTen.js";
import { fractionOf, one, divide, times, sumOf, type Fraction } from "../../exact/fraction.js";
import { tierTable } from "../pay/tierTable.js";
import type { Commission, Criterion, Where } from "../plan/criterion.js";
import { targetPayForHolder } from "../plan/holderTerms.js";
import type { IncentivePlan } from "../plan/plan.js";
import type { Figure } from "./figure.js";
import { requireSimulated } from "./notSimulated.js";
import { stretchesOf, type PayLine, type PayTerms } from "./payTerms.js";
import { payoutByAttainment } from "../pay/exactCurve.js";
import { payByAmount } from "../pay/readTiers.js";
import { planStepTerms } from "./planStepTerms.js";
import { targetFor } from "./targetFor.js";
import { referenceOf, whereText, worldFigure, type FigureAsked } from "./worldFigures.js";
import type { SimulatedRep, SimulatedWorld } from "./world.js";

/** A rep's terms, with the place of each criterion's figure. */
export interface RepTerms {
  readonly terms: PayTerms;
  readonly figures: readonly Figure[];
  readonly figureOf: ReadonlyMap<string, number>;
  /** Reps with this key have the same terms, whoever they are. */
  readonly key: string;
}

/** A plan's terms for the reps of a world. */
export function planTerms(plan: IncentivePlan, world: SimulatedWorld): (rep: SimulatedRep) => RepTerms {
  requireSimulated(plan, world.without);
  const coins: Fraction = { numerator: bigPowerOfTen(currencyDigits(plan.currency)), denominator: 1n };
  const weights = sumOf(plan.criteria.map(({ weight }) => fractionOf(weight, { field: "weight" })));
  const curves = new Map(plan.criteria.map((criterion) => [criterion.id, payoutByAttainment(criterion.curve)]));
  const known = new Map<string, PayTerms>();
  const collective = new Map<string, Figure>();

  /** A team's figure is made once for all of its members. */
  function figureFor(asked: FigureAsked, rep: SimulatedRep): Figure {
    if (asked.scope === "rep") return worldFigure(world, asked, rep);
    const holder = asked.scope === "team" ? (rep.teamId ?? "") : "";
    const name = JSON.stringify([asked.id, asked.scope, holder, asked.target?.toString()]);
    const figure = collective.get(name) ?? worldFigure(world, asked, rep);
    collective.set(name, figure);
    return figure;
  }

  return (rep) => {
    const figures: Figure[] = [];
    const figureOf = new Map<string, number>();
    const { variable } = targetPayForHolder(plan.targetPay, rep);
    const key = [variable.toString()];
    for (const criterion of plan.criteria) {
      figureOf.set(criterion.id, placeOf(figures, figureFor(askedBy(plan, criterion, rep), rep)));
    }
    const units = (plan.commissions ?? []).map((commission) => {
      const { asked, unit, target } = commissionUnit(plan, commission, world, rep);
      figureOf.set(commission.id, placeOf(figures, figureFor(asked, rep)));
      key.push(unit.toString(), target?.toString() ?? "");
      return { commission, unit, target };
    });
    key.push(...[...figureOf.values()].map(String));
    const name = key.join(" ");
    const terms = known.get(name) ?? termsOf();
    known.set(name, terms);
    return { terms, figures, figureOf, key: name };

    function termsOf(): PayTerms {
      const pay = times(fractionOf(variable, { field: "targetPay" }), coins);
      const place = (id: string): number => figureOf.get(id) ?? refuseUnknown(id);
      const lines = [
        ...plan.criteria.map((criterion): PayLine => {
          const share = divide(fractionOf(criterion.weight, { field: "weight" }), weights);
          const pieces = curves.get(criterion.id) ?? [];
          return {
            id: criterion.id,
            figure: place(criterion.id),
            stretches: stretchesOf(pieces, one, times(pay, share)),
          };
        }),
        ...units.map(({ commission, unit, target }): PayLine => {
          const table = tierTable(commission.tiers, target === null ? null : fractionOf(target, { field: "target" }));
          const stretches = stretchesOf(payByAmount(table), fractionOf(unit, { field: "of" }), coins);
          return { id: commission.id, figure: place(commission.id), stretches };
        }),
      ];
      return { lines, steps: planStepTerms(plan, { place, pay, coins }), rounding: plan.rounding };
    }
  };
}

const refuseUnknown = (id: string): never => {
  throw new SalesKpiError("unknown-name", `the plan has no criterion ${id}`, { value: id });
};

/** The same figure is one column, however many ask for it. */
function placeOf(figures: Figure[], figure: Figure): number {
  const found = figures.findIndex((each) => isSame(each, figure));
  return found >= 0 ? found : figures.push(figure) - 1;
}

function isSame(left: Figure, right: Figure): boolean {
  if (left.kind === "summed" || right.kind === "summed") return left === right;
  const isOneStream = left.name[0] === right.name[0] && left.name[1] === right.name[1];
  // All that a rep did in a past year is one stream: the shapes differ.
  return isOneStream && left.ratio === right.ratio && JSON.stringify(left.shape) === JSON.stringify(right.shape);
}

function askedBy(plan: IncentivePlan, criterion: Criterion, rep: SimulatedRep): FigureAsked {
  const { id, kpi, scope, where } = criterion;
  return {
    ...{ id, kpi, scope, where, target: targetFor(criterion, rep) },
    memberId: memberCriterion(plan, { kpi, where })?.id ?? kpi,
    targetOfMember: (member) => memberTarget(plan, { kpi, where }, member),
  };
}

/** Whether two criteria count the same facts. */
const isSameWhere = (left: Where | undefined, right: Where | undefined): boolean =>
  whereText(left) === whereText(right);

/** The criterion that asks reps themselves for a KPI. */
const memberCriterion = (
  { criteria }: IncentivePlan,
  { kpi, where }: Pick<FigureAsked, "kpi" | "where">,
): Criterion | undefined =>
  criteria.find((each) => each.kpi === kpi && each.scope === "rep" && isSameWhere(each.where, where));

/** A rep's own target in a KPI. */
function memberTarget(
  plan: IncentivePlan,
  asked: Pick<FigureAsked, "kpi" | "where">,
  rep: SimulatedRep,
): Amount | null {
  const own = memberCriterion(plan, asked);
  return own ? targetFor(own, rep) : null;
}

/** What the attainment of a commission's figure is of, and the target that its tiers are shares of. */
function commissionUnit(
  plan: IncentivePlan,
  { id, on, scope = "rep", where, target, tiers }: Commission,
  world: SimulatedWorld,
  rep: SimulatedRep,
): { readonly asked: FigureAsked; readonly unit: Amount; readonly target: Amount | null } {
  const named = plan.criteria.find((each) => each.id === tiers.of);
  const ofTiers =
    (target === undefined || target === "quota" ? null : target) ?? (named ? targetFor(named, rep) : null);
  const same = plan.criteria.find((each) => each.kpi === on && each.scope === scope && isSameWhere(each.where, where));
  const ofCriterion = same ? targetFor(same, rep) : null;
  const reference = scope === "rep" ? referenceOf(world, { id, kpi: on }, rep) : null;
  const unit = reference ?? ofCriterion ?? ofTiers;
  if (unit === null)
    throw new SalesKpiError(
      "impossible-request",
      `commission ${id}: it is not known what an attainment of ${rep.id} in ${on} is of: say \`of\` in the world`,
      {
        id,
        field: "of",
      },
    );
  // A criterion on the same KPI has the same figure: its own model, where the world has one, is the commission's.
  const asked = {
    id: same?.id ?? id,
    kpi: on,
    scope,
    where,
    target: unit,
    memberId: memberCriterion(plan, { kpi: on, where })?.id ?? on,
    targetOfMember: (member: SimulatedRep) => memberTarget(plan, { kpi: on, where }, member),
  };
  return { asked, unit, target: tiers.over === "attainment" ? ofTiers : null };
}
