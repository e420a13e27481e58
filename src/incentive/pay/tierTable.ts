import { SalesKpiError, refuse } from "../../errors.js";
import type { Tier, TierMethod, Tiers, TierStart } from "../plan/tiers.js";
import { compareFractions, fractionOf, signOf, times, type Fraction } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";

/** Tier with both its ends in exact numbers; `to` is null for a tier without end. */
export interface ExactTier {
  readonly from: Fraction;
  readonly to: Fraction | null;
  readonly rate: Fraction;
}

/** Table of rates in exact numbers, read once for many evaluations. */
export interface TierTable {
  readonly method: TierMethod;
  readonly boundary: Tiers["boundary"];
  readonly tiers: readonly ExactTier[];
}

/**
 * Reads a table of rates into exact tiers. The target turns tiers over attainment into tiers over amounts.
 *
 * @throws SalesKpiError `impossible-request` for a gap, an overlap, tiers that do not rise, a table over attainment without a
 * target above 0, and an interpolated table without end
 */
export function tierTable(
  { method, boundary, over, rates }: Pick<Tiers, "method" | "boundary" | "over" | "rates">,
  target: Fraction | null,
): TierTable {
  const given: unknown = rates;
  if (!Array.isArray(given)) refuse("rates", given, "a list of tiers");
  const unit = over === "attainment" ? target : null;
  if (over === "attainment" && (unit === null || signOf(unit) <= 0))
    refuse("rates: target", unit === null ? null : fractionText(unit), "a target above 0 for tiers over attainment");
  const inAmounts = (start: Fraction): Fraction => (unit === null ? start : times(start, unit));
  const tiers = rates
    .map((tier, index) => exactTier(tier, rates[index + 1]))
    .map(({ from, to, rate }) => ({ from: inAmounts(from), to: to && inAmounts(to), rate }));
  checkTiers(tiers);
  return { method, boundary, tiers: method === "interpolated" ? withoutOpenTier(tiers) : tiers };
}

function checkTiers(tiers: readonly ExactTier[]): void {
  if (tiers.length === 0) throw refusal("expected at least one tier, got none");
  tiers.forEach(({ from, to }, index) => {
    const next = tiers[index + 1];
    if (to !== null && compareFractions(from, to) >= 0)
      throw refusal(`expected a tier that ends above its start, got ${fractionText(from)} to ${fractionText(to)}`);
    if (next === undefined) return;
    if (to === null)
      throw refusal(`expected an end of the tier from ${fractionText(from)}, because another tier follows, got none`);
    const gap = compareFractions(to, next.from);
    if (gap !== 0)
      throw refusal(
        `expected each tier to start at the end of the tier before, got ${
          gap < 0
            ? `a gap from ${fractionText(to)} to ${fractionText(next.from)}`
            : `an overlap from ${fractionText(next.from)} to ${fractionText(to)}`
        }`,
      );
  });
}

/** Returns the tiers of an interpolated table without an open last tier, which no amount passes and may therefore only pay 0. */
function withoutOpenTier(tiers: readonly ExactTier[]): readonly ExactTier[] {
  const last = tiers.at(-1);
  if (last?.to !== null) return tiers;
  if (signOf(last.rate) !== 0)
    throw refusal(`expected an end of the interpolated tier from ${fractionText(last.from)}, got none`);
  return tiers.slice(0, -1);
}

function exactTier(tier: TierStart | Tier, next: TierStart | Tier | undefined): ExactTier {
  if (isStart(tier)) {
    const [from, rate] = tier;
    const to = next === undefined ? null : fractionOf(isStart(next) ? next[0] : next.from, { field: "rates" });
    return { from: fractionOf(from, { field: "rates" }), to, rate: fractionOf(rate, { field: "rates" }) };
  }
  const { from, to, rate } = tier;
  return {
    from: fractionOf(from, { field: "from" }),
    to: to == null ? null : fractionOf(to, { field: "to" }),
    rate: fractionOf(rate, { field: "rate" }),
  };
}

const isStart = (tier: TierStart | Tier): tier is TierStart => Array.isArray(tier);

const refusal = (problem: string): SalesKpiError =>
  new SalesKpiError("impossible-request", `rates: ${problem}`, { field: "rates" });
