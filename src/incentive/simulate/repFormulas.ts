import { refuse } from "../../errors.js";
import { divide, fractionOf, one, sumOf, times } from "../../exact/fraction.js";
import { bigPowerOfTen } from "../../exact/powersOfTen.js";
import { currencyDigits } from "../../money/currencyDigits.js";
import { payoutByAttainment } from "../pay/exactCurve.js";
import { payByAmount } from "../pay/readTiers.js";
import { tierTable } from "../pay/tierTable.js";
import { targetPayForHolder } from "../plan/holderTerms.js";
import type { IncentivePlan } from "../plan/plan.js";
import { commissionSpec, criterionSpec } from "./attainmentSpecs.js";
import type { AttainmentVariable } from "./attainmentVariable.js";
import { formulaSteps } from "./formulaSteps.js";
import { overMillionths, wholeFraction, type FormulaLine, type PayFormula } from "./payFormula.js";
import { resolveAttainment, type AttainmentSpec } from "./resolveAttainment.js";
import type { SimulatedRep, SimulationModel } from "./simulationModel.js";
import { checkSupported } from "./unsupportedFeatures.js";

/** Pay formula of a rep and the attainments that it is paid by. */
export interface RepFormula {
  /** Reps with the same pay share one formula object. */
  readonly formula: PayFormula;
  readonly attainments: readonly AttainmentVariable[];
  /** Index of the attainment of each criterion and commission, by id. */
  readonly attainmentOf: ReadonlyMap<string, number>;
}

/** Returns the function from a rep to the rep's pay formula under a plan. */
export function repFormulas(plan: IncentivePlan, model: SimulationModel): (rep: SimulatedRep) => RepFormula {
  checkSupported(plan, model.exclude);
  const minorUnits = wholeFraction(bigPowerOfTen(currencyDigits(plan.currency)));
  const weights = sumOf(plan.criteria.map(({ weight }) => fractionOf(weight, { field: "weight" })));
  const curves = new Map(plan.criteria.map(({ id, curve }) => [id, payoutByAttainment(curve)]));
  const formulas = new Map<string, PayFormula>();
  const attainmentFor = attainmentResolver(model);

  return (rep) => {
    const attainments: AttainmentVariable[] = [];
    const attainmentOf = new Map<string, number>();
    const { variable } = targetPayForHolder(plan.targetPay, rep);
    for (const criterion of plan.criteria)
      attainmentOf.set(criterion.id, indexIn(attainments, attainmentFor(criterionSpec(plan, criterion, rep), rep)));
    const commissions = (plan.commissions ?? []).map((commission) => {
      const { spec, baseline, target } = commissionSpec(plan, commission, { model, rep });
      attainmentOf.set(commission.id, indexIn(attainments, attainmentFor(spec, rep)));
      return { commission, baseline, target };
    });
    const key = [
      variable.toString(),
      ...commissions.flatMap(({ baseline, target }) => [baseline.toString(), target?.toString() ?? ""]),
      ...attainmentOf.values(),
    ].join(" ");
    const formula = formulas.get(key) ?? newFormula();
    formulas.set(key, formula);
    return { formula, attainments, attainmentOf };

    function newFormula(): PayFormula {
      const targetPay = times(fractionOf(variable, { field: "targetPay" }), minorUnits);
      const indexOf = (id: string): number =>
        attainmentOf.get(id) ??
        refuse("plan", id, `the id of one of ${[...attainmentOf.keys()].join(", ")}`, "unknown-name");
      const lines = [
        ...plan.criteria.map(({ id, weight }): FormulaLine => {
          const share = divide(fractionOf(weight, { field: "weight" }), weights);
          const pay = overMillionths(curves.get(id) ?? [], one, times(targetPay, share));
          return { id, attainment: indexOf(id), pay };
        }),
        ...commissions.map(({ commission: { id, tiers }, baseline, target }): FormulaLine => {
          const table = tierTable(tiers, target === null ? null : fractionOf(target, { field: "target" }));
          const pay = overMillionths(payByAmount(table), fractionOf(baseline, { field: "baseline" }), minorUnits);
          return { id, attainment: indexOf(id), pay };
        }),
      ];
      const steps = formulaSteps(plan, { attainmentOf: indexOf, targetPay, minorUnits });
      return { lines, steps, rounding: plan.rounding };
    }
  };
}

/** Returns the function that resolves attainments. The attainment of a team is resolved once for all its members. */
function attainmentResolver(model: SimulationModel): (spec: AttainmentSpec, rep: SimulatedRep) => AttainmentVariable {
  const ofGroups = new Map<string, AttainmentVariable>();
  return (spec, rep) => {
    if (spec.scope === "rep") return resolveAttainment(model, spec, rep);
    const teamId = spec.scope === "team" ? (rep.teamId ?? "") : "";
    const key = JSON.stringify([spec.id, spec.scope, teamId, spec.target?.toString()]);
    const attainment = ofGroups.get(key) ?? resolveAttainment(model, spec, rep);
    ofGroups.set(key, attainment);
    return attainment;
  };
}

/** Returns the index of an attainment in a list and adds it if it is absent: equal attainments share one column. */
function indexIn(attainments: AttainmentVariable[], attainment: AttainmentVariable): number {
  const index = attainments.findIndex((other) => isSameAttainment(other, attainment));
  return index >= 0 ? index : attainments.push(attainment) - 1;
}

function isSameAttainment(left: AttainmentVariable, right: AttainmentVariable): boolean {
  if (left.kind === "summed" || right.kind === "summed") return left === right;
  // All attainments of a rep's history share one stream; their distributions differ.
  return (
    left.stream[0] === right.stream[0] &&
    left.stream[1] === right.stream[1] &&
    left.ratio === right.ratio &&
    JSON.stringify(left.distribution) === JSON.stringify(right.distribution)
  );
}
