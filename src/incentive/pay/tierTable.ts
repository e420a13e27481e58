import { SalesKpiError, quote } from "../../errors.js";
import type { Tier, TierMethod, Tiers, TierStart } from "../plan/tiers.js";
import { compareFractions, fractionOf, signOf, times, type Fraction } from "../../exact/fraction.js";
import { fractionText } from "../../exact/fractionText.js";

/** A tier with both its ends, exactly; `to` is null where it has none. */
export interface ExactTier {
  readonly from: Fraction;
  readonly to: Fraction | null;
  readonly rate: Fraction;
}

/** A table of rates made ready to be read many times. */
export interface TierTable {
  readonly method: TierMethod;
  readonly boundary: Tiers["boundary"];
  readonly tiers: readonly ExactTier[];
}

/**
 * The exact tiers of a table; of one over attainment, in amounts, by its target.
 *
 * @throws SalesKpiError `impossible-request` for a hole, an overlap, tiers that do not rise, a table over attainment without a
 * target above 0, and an interpolated one that does not end
 */
export function tierTable(
  { method, boundary, over, rates }: Pick<Tiers, "method" | "boundary" | "over" | "rates">,
  target: Fraction | null,
): TierTable {
  const given: unknown = rates;
  if (!Array.isArray(given)) throw refused(`rates: expected a list of tiers, got ${quote(given)}`);
  const unit = over === "attainment" ? target : null;
  if (over === "attainment" && (unit === null || signOf(unit) <= 0))
    throw refused("tiers over attainment need a target above 0", unit === null ? undefined : fractionText(unit));
  const inAmounts = (start: Fraction): Fraction => (unit === null ? start : times(start, unit));
  const tiers = rates
    .map((tier, index) => exactTier(tier, rates[index + 1]))
    .map(({ from, to, rate }) => ({ from: inAmounts(from), to: to && inAmounts(to), rate }));
  if (tiers.length === 0) throw refused("a table of rates needs a tier");
  tiers.forEach(({ from, to }, index) => {
    const next = tiers[index + 1];
    if (to !== null && compareFractions(from, to) >= 0)
      throw refused(`a tier ends above its start, and one runs from ${fractionText(from)} to ${fractionText(to)}`);
    if (next === undefined) return;
    if (to === null) throw refused(`the tier from ${fractionText(from)} has no end, and another follows it`);
    const gap = compareFractions(to, next.from);
    if (gap !== 0)
      throw refused(
        gap < 0
          ? `there is a hole between ${fractionText(to)} and ${fractionText(next.from)}`
          : `two tiers overlap between ${fractionText(next.from)} and ${fractionText(to)}`,
      );
  });
  return { method, boundary, tiers: method === "interpolated" ? ended(tiers) : tiers };
}

/** An amount for a tier that never ends has no part to be reached: it may only be the end of the table, at 0. */
function ended(tiers: readonly ExactTier[]): readonly ExactTier[] {
  const last = tiers.at(-1);
  if (last?.to !== null) return tiers;
  if (signOf(last.rate) !== 0)
    throw refused(
      `the amount of an interpolated tier needs an end, and the one from ${fractionText(last.from)} has none`,
    );
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

const refused = (problem: string, value?: unknown): SalesKpiError =>
  new SalesKpiError("impossible-request", problem, { field: "rates", ...(value !== undefined && { value }) });
