import { getOrInsert } from "../../collections/getOrInsert.js";
import { compareFractions, fractionOf } from "../../exact/fraction.js";
import { teamOn } from "../../model/accessors/rep.js";
import type { Rep } from "../../model/records/rep.js";
import { lastDay } from "../../time/period.js";
import type { MeasuredCriterion } from "../measure/performance.js";
import { exactAttainment } from "../payout/criterionLine.js";
import type { Scope } from "../plan/criterion.js";
import type { Gate } from "../plan/modifier.js";
import type { MeasuredYear } from "./yearMeasures.js";

/** One reading of a gate: for a team, the company or a rep, at a payment. */
export interface GateObservation {
  readonly measured: MeasuredCriterion;
  readonly reached: boolean;
  /** Ids of the reps whose pay depends on the reading. */
  readonly reps: readonly string[];
}

/** Readings of a gate over a year. */
export interface GateObservations {
  readonly scope: Scope;
  readonly observations: readonly GateObservation[];
  /** Readings without an actual or a target. */
  readonly missing: number;
}

/** Measurement of a gate's criterion for a rep, with the rep's group: the team for a team criterion. */
interface RepMeasurement {
  readonly repId: string;
  readonly measured: MeasuredCriterion;
  readonly group: string;
}

/** Returns the readings of a gate over a year. A year-to-date gate counts the last reading of each group, which settles the year. */
export function gateObservations(year: MeasuredYear, gate: Gate): GateObservations {
  const criterion = year.plan.criteria.find(({ id }) => id === gate.on);
  const scope = criterion?.scope ?? "rep";
  const all = repMeasurements(year, gate.on, scope);
  const counted = criterion?.basis === "year-to-date" ? lastOfGroups(all) : all;
  const shared = new Map<string, RepMeasurement[]>();
  for (const measurement of counted) {
    const { during, actual, target } = measurement.measured;
    const key = JSON.stringify([measurement.group, during.end, actual, target]);
    getOrInsert(shared, key, () => []).push(measurement);
  }
  const observations = [...shared.values()].flatMap((measurements): GateObservation[] => {
    const [first] = measurements;
    const share = first === undefined ? null : exactAttainment(first.measured);
    if (first === undefined || share === null) return [];
    const reached = share === "beyond" || compareFractions(share, fractionOf(gate.atLeast)) >= 0;
    return [{ measured: first.measured, reached, reps: measurements.map(({ repId }) => repId) }];
  });
  return { scope, observations, missing: shared.size - observations.length };
}

function repMeasurements({ book, performance }: MeasuredYear, criterionId: string, scope: Scope): RepMeasurement[] {
  const repOf = new Map(book.reps.map((rep) => [rep.id, rep]));
  return performance.reps.flatMap(({ repId, periods }) =>
    periods.flatMap(({ criteria }) => {
      const measured = criteria.find(({ id }) => id === criterionId);
      if (measured === undefined) return [];
      const group = { rep: () => repId, team: () => teamDuring(repOf.get(repId), measured), company: () => "" }[
        scope
      ]();
      return [{ repId, measured, group }];
    }),
  );
}

/** Returns the rep's team on the last day of a measurement that the rep was there. */
function teamDuring(rep: Rep | undefined, { during }: MeasuredCriterion): string {
  if (rep === undefined) return "";
  const end = rep.leftOn != null && rep.leftOn < during.end ? rep.leftOn : during.end;
  const presence = during.start < end ? { start: during.start, end } : during;
  return teamOn(rep, lastDay(presence)) ?? "";
}

function lastOfGroups(measurements: readonly RepMeasurement[]): RepMeasurement[] {
  const lastEnd = new Map<string, string>();
  for (const { group, measured } of measurements)
    if (measured.during.end > (lastEnd.get(group) ?? "")) lastEnd.set(group, measured.during.end);
  return measurements.filter(({ group, measured }) => lastEnd.get(group) === measured.during.end);
}
