import { refuse } from "../../errors.js";
import type { Quota } from "../../model/records/quota.js";
import { allocate, type AllocationUnit } from "../../money/allocate.js";
import type { Amount } from "../../exact/amount.js";
import { checkPeriod, type Period } from "../../time/period.js";

/** A part of a quota's period, and how much of the quota it carries in proportion to the others. */
export interface Season {
  readonly period: Period;
  readonly weight: Amount;
}

/**
 * Returns a quota split over the seasons of its period. The parts add up to the quota exactly.
 *
 *     target of a season = target × weight / Σ weights, allocated by largest remainder
 *
 * The seasons must follow one another from the first day of the quota's period to its end: what lies outside would be lost.
 *
 * @param unit - the smallest unit to hand out: a number of decimals, or a currency's
 * @throws SalesKpiError `impossible-request` if the seasons do not fill the period, if no weight is above 0, or
 * if the target has more decimals than the unit
 * @example seasonalQuotas({ ownerId: "ann", kpi: "won-revenue", target: 100, period: { start: "2026-01-01", end: "2026-03-01" } }, [{ period: { start: "2026-01-01", end: "2026-02-01" }, weight: 1 }, { period: { start: "2026-02-01", end: "2026-03-01" }, weight: 2 }], { digits: 2 }).map(({ target }) => target.toString()) // => [ '33.33', '66.67' ]
 */
export function seasonalQuotas(quota: Quota, seasons: readonly Season[], unit: AllocationUnit): Quota[] {
  const { start, end } = checkPeriod(quota.period);
  const inOrder = seasons.toSorted((left, right) => (left.period.start < right.period.start ? -1 : 1));
  let reached = start;
  for (const { period } of inOrder) {
    checkPeriod(period);
    if (period.start !== reached) refuse("seasons", period.start, `a season that begins on ${reached}`);
    reached = period.end;
  }
  if (reached !== end) refuse("seasons", reached, `an end of the last season on ${end}, the end of the quota`);
  const targets = allocate(
    quota.target,
    inOrder.map(({ weight }) => weight),
    unit,
  );
  return inOrder.map(({ period }, index) => ({ ...quota, period, target: targets[index] ?? 0 }));
}
