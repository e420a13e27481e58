import { compareFractions, fractionOf, larger, minus, plus, times, zero, type Fraction } from "../../exact/fraction.js";
import { kpisById } from "../measure/kpisById.js";
import { isAdditive } from "../../kpi/define/isAdditive.js";
import type { MeasuredCriterion, Performance } from "../measure/performance.js";
import { fractionOrNull } from "../payout/criterionLine.js";
import type { Gate } from "../plan/modifier.js";
import type { GateObservation } from "./gateObservations.js";
import { ownPerformance, type MeasuredYear } from "./yearMeasures.js";

/**
 * Reps whose own result decided a gate, among the reps behind its readings. The gate is not reached with nothing from the rep, and is
 * reached with the rep's result or, if that is more, with the rep's own target.
 */
export interface PivotalShare {
  readonly reps: number;
  readonly n: number;
  readonly share: number | null;
}

/** Returns the share of pivotal reps; null for a KPI that does not add up over reps, or for which less is better. */
export function pivotalShare(
  year: MeasuredYear,
  gate: Gate,
  observations: readonly GateObservation[],
): PivotalShare | null {
  const { plan, options, performance } = year;
  const criterion = plan.criteria.find(({ id }) => id === gate.on);
  const kpi = criterion && kpisById(options.kpis).get(criterion.kpi);
  const isHigherBetter = observations.every(({ measured }) => measured.better === "higher");
  if (criterion === undefined || kpi === undefined || !isAdditive(kpi) || !isHigherBetter) return null;
  const repCriterion = plan.criteria.find(
    (other) =>
      other.scope === "rep" &&
      other.kpi === criterion.kpi &&
      JSON.stringify(other.where) === JSON.stringify(criterion.where) &&
      other.basis === criterion.basis,
  );
  const ownResults = measuredCriteria(
    ownPerformance(year, [{ ...criterion, scope: "rep", target: 1, targets: [] }]),
    criterion.id,
  );
  const ownTargets =
    repCriterion === undefined ? new Map<string, MeasuredCriterion>() : measuredCriteria(performance, repCriterion.id);
  const decisions = observations.flatMap(({ measured, reps }) => {
    const total = fractionOrNull(measured.actual) ?? zero;
    const needed = times(fractionOrNull(measured.target) ?? zero, fractionOf(gate.atLeast));
    return reps.map((repId) => {
      const key = keyOf(repId, measured);
      const result = fractionOrNull(ownResults.get(key)?.actual ?? null) ?? zero;
      return isPivotal({ total, needed, result, target: fractionOrNull(ownTargets.get(key)?.target ?? null) });
    });
  });
  const reps = decisions.filter(Boolean).length;
  return { reps, n: decisions.length, share: decisions.length === 0 ? null : reps / decisions.length };
}

/** Total of a gate, the total that opens the gate, and a rep's own result and target. */
interface Contribution {
  readonly total: Fraction;
  readonly needed: Fraction;
  readonly result: Fraction;
  readonly target: Fraction | null;
}

function isPivotal({ total, needed, result, target }: Contribution): boolean {
  const others = minus(total, result);
  const best = target === null ? result : larger(result, target);
  return compareFractions(others, needed) < 0 && compareFractions(plus(others, best), needed) >= 0;
}

/** Returns the measurements of a criterion by rep and period. */
const measuredCriteria = ({ reps }: Performance, id: string): ReadonlyMap<string, MeasuredCriterion> =>
  new Map(
    reps.flatMap(({ repId, periods }) =>
      periods.flatMap(({ criteria }) =>
        criteria
          .filter((measured) => measured.id === id)
          .map((measured) => [keyOf(repId, measured), measured] as const),
      ),
    ),
  );

const keyOf = (repId: string, { during }: MeasuredCriterion): string => JSON.stringify([repId, during.end]);
