import { teamOn } from "../../model/accessors/rep.js";
import { lastDay } from "../../time/period.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { compareFractions, fractionOf } from "../../exact/fraction.js";
import { exactAttainment } from "../payout/criterionLine.js";
import type { MeasuredCriterion } from "../measure/performance.js";
import type { Gate } from "../plan/modifier.js";
import type { Scope } from "../plan/criterion.js";
import type { BookYear } from "./measuredBeside.js";

/** A gate asked once: of a team, of the company or of a rep. */
export interface GateReading {
  readonly measured: MeasuredCriterion;
  readonly reached: boolean;
  /** Whose pay hangs on it, by id. */
  readonly reps: readonly string[];
}

/** The readings of a gate over a year: where the year so far is read, the last of each team alone, since that settles the year. */
export function gateReadings(
  { plan, book, performance }: BookYear,
  gate: Gate,
): { readonly scope: Scope; readonly readings: readonly GateReading[]; readonly missing: number } {
  const criterion = plan.criteria.find(({ id }) => id === gate.on);
  const scope = criterion?.scope ?? "rep";
  const repOf = new Map(book.reps.map((rep) => [rep.id, rep]));
  const asked = performance.reps.flatMap(({ repId, periods }) =>
    periods.flatMap(({ criteria }) => {
      const measured = criteria.find(({ id }) => id === gate.on);
      if (measured === undefined) return [];
      const rep = repOf.get(repId);
      const end = rep?.leftOn != null && rep.leftOn < measured.during.end ? rep.leftOn : measured.during.end;
      const there = measured.during.start < end ? { start: measured.during.start, end } : measured.during;
      const team = rep === undefined ? null : teamOn(rep, lastDay(there));
      return [{ repId, measured, group: scope === "rep" ? repId : scope === "team" ? (team ?? "") : "" }];
    }),
  );
  const settles = criterion?.basis === "year-to-date";
  const lastOf = new Map<string, string>();
  for (const { group, measured } of asked)
    if (measured.during.end > (lastOf.get(group) ?? "")) lastOf.set(group, measured.during.end);
  const counted = settles ? asked.filter(({ group, measured }) => lastOf.get(group) === measured.during.end) : asked;
  const same = new Map<string, typeof counted>();
  for (const each of counted) {
    const { during, actual, target } = each.measured;
    getOrInsert(same, JSON.stringify([each.group, during.end, actual, target]), () => []).push(each);
  }
  const grouped = [...same.values()];
  const readings = grouped.flatMap((alike): GateReading[] => {
    const [first] = alike;
    const share = first === undefined ? null : exactAttainment(first.measured);
    if (first === undefined || share === null) return [];
    const reached = share === "beyond" || compareFractions(share, fractionOf(gate.atLeast)) >= 0;
    return [{ measured: first.measured, reached, reps: alike.map(({ repId }) => repId) }];
  });
  return { scope, readings, missing: grouped.length - readings.length };
}
