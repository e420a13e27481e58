import { refuse } from "../../errors.js";
import type { Quota } from "../../model/records/quota.js";
import { allocate, type AllocationUnit } from "../../money/allocate.js";
import type { Amount } from "../../exact/amount.js";
import { checkPeriod, type Period } from "../../time/period.js";

/** Part of a quota's period, with its weight in the split of the quota. */
export interface Season {
  readonly period: Period;
  readonly weight: Amount;
}

/**
 * Splits a quota over the seasons of its period, so that the parts add up exactly to the quota.
 *
 *     target of a season = target × weight / Σ weights, allocated by largest remainder
 *
 * The seasons must follow one another from the first day of the quota's period to its end, so that no day is lost.
 *
 * @param unit - the smallest unit of a part: a number of decimals, or the unit of a currency
 * @throws SalesKpiError `impossible-request` if the seasons do not make up the period, if no weight is above 0, or if
 * the target has more decimals than the unit
 * @example seasonalQuotas({ ownerId: "ann", kpi: "won-revenue", target: 100, period: { start: "2026-01-01", end: "2026-03-01" } }, [{ period: { start: "2026-01-01", end: "2026-02-01" }, weight: 1 }, { period: { start: "2026-02-01", end: "2026-03-01" }, weight: 2 }], { digits: 2 }).map(({ target }) => target.toString()) // => [ '33.33', '66.67' ]
 */
export function seasonalQuotas(quota: Quota, seasons: readonly Season[], unit: AllocationUnit): Quota[] {
  const { start, end } = checkPeriod(quota.period);
  const inOrder = seasons.toSorted((left, right) => (left.period.start < right.period.start ? -1 : 1));
  let next = start;
  for (const { period } of inOrder) {
    checkPeriod(period);
    if (period.start !== next) refuse("seasons", period, `a season from ${next}`);
    next = period.end;
  }
  if (next !== end) refuse("seasons", next, `seasons up to ${end}`);
  const targets = allocate(
    quota.target,
    inOrder.map(({ weight }) => weight),
    unit,
  );
  return inOrder.map(({ period }, index) => ({ ...quota, period, target: targets[index] ?? 0 }));
}
