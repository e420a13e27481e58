import { compareFractions, fractionOf, larger, minus, plus, times, zero, type Fraction } from "../../exact/fraction.js";
import { isAdditive } from "../../kpi/define/isAdditive.js";
import { fractionOrNull } from "../payout/criterionLine.js";
import type { MeasuredCriterion, Performance } from "../measure/performance.js";
import type { Gate } from "../plan/modifier.js";
import { kpisById } from "../measure/kpisById.js";
import type { GateReading } from "./gateReadings.js";
import { ownParts, type BookYear } from "./measuredBeside.js";

/**
 * Of the reps behind the readings of a gate, those whose own result decided: with nothing from them it is not reached, with what they
 * did, or with their own target if that is more, it is.
 */
export interface PivotalShare {
  readonly reps: number;
  readonly n: number;
  readonly share: number | null;
}

/** How many of the reps behind a gate's readings decided it alone. */
export function pivotalShare(year: BookYear, gate: Gate, readings: readonly GateReading[]): PivotalShare | null {
  const { plan, measure, performance } = year;
  const criterion = plan.criteria.find(({ id }) => id === gate.on);
  const kpi = criterion && kpisById(measure.kpis).get(criterion.kpi);
  const isHigher = readings.every(({ measured }) => measured.better === "higher");
  if (criterion === undefined || kpi === undefined || !isAdditive(kpi) || !isHigher) return null;
  const { id, kpi: name, where, basis } = criterion;
  const rep = plan.criteria.find(
    (each) =>
      each.scope === "rep" &&
      each.kpi === name &&
      JSON.stringify(each.where) === JSON.stringify(where) &&
      each.basis === basis,
  );
  const parts = measuredBy(ownParts(year, [{ ...criterion, scope: "rep", target: 1, targets: [] }]), id);
  const targets = rep === undefined ? new Map<string, MeasuredCriterion>() : measuredBy(performance, rep.id);
  const decides = readings.flatMap(({ measured, reps }) => {
    const all = fractionOrNull(measured.actual) ?? zero;
    const asked = times(fractionOrNull(measured.target) ?? zero, fractionOf(gate.atLeast));
    return reps.map((repId) => {
      const key = keyOf(repId, measured);
      const own = fractionOrNull(parts.get(key)?.actual ?? null) ?? zero;
      return isPivotal({ all, asked, own, target: fractionOrNull(targets.get(key)?.target ?? null) });
    });
  });
  const reps = decides.filter(Boolean).length;
  return { reps, n: decides.length, share: decides.length === 0 ? null : reps / decides.length };
}

function isPivotal({
  all,
  asked,
  own,
  target,
}: {
  readonly all: Fraction;
  readonly asked: Fraction;
  readonly own: Fraction;
  readonly target: Fraction | null;
}): boolean {
  const others = minus(all, own);
  const best = target === null ? own : larger(own, target);
  return compareFractions(others, asked) < 0 && compareFractions(plus(others, best), asked) >= 0;
}

const measuredBy = ({ reps }: Performance, id: string): ReadonlyMap<string, MeasuredCriterion> =>
  new Map(
    reps.flatMap(({ repId, periods }) =>
      periods.flatMap(({ criteria }) =>
        criteria.filter((each) => each.id === id).map((each) => [keyOf(repId, each), each] as const),
      ),
    ),
  );

const keyOf = (repId: string, { during }: MeasuredCriterion): string => JSON.stringify([repId, during.end]);
