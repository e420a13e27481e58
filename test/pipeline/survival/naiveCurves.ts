import type { Opportunity } from "../../../src/model/records/opportunity.js";

/** A share as exact integers, kept short. */
interface Exactly {
  readonly above: bigint;
  readonly below: bigint;
}

const gcd = (left: bigint, right: bigint): bigint => (right === 0n ? left : gcd(right, left % right));
const exactly = (above: bigint, below: bigint): Exactly => {
  const common = gcd(above, below) || 1n;
  return { above: above / common, below: below / common };
};
const plus = (left: Exactly, right: Exactly): Exactly =>
  exactly(left.above * right.below + right.above * left.below, left.below * right.below);
const times = (left: Exactly, above: number, below: number): Exactly =>
  exactly(left.above * BigInt(above), left.below * BigInt(below));
export const asNumber = ({ above, below }: Exactly): number => Number((above * 10n ** 20n) / below) / 1e20;

interface Life {
  readonly from: number;
  readonly days: number;
  readonly end: string;
}

/** Days since the epoch, by the calendar of the engine. */
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** What becomes of deals day by day, by the definition: in each day's share of those still open, won and lost by who is at risk. */
export function naiveCurves(
  deals: readonly Opportunity[],
  asOf: string,
  adoptedOn: string | null,
): {
  missing: number;
  before: number;
  lives: Life[];
  days: { day: number; atRisk: number; won: Exactly; lost: Exactly; open: Exactly }[];
} {
  const lives: Life[] = [];
  let [missing, before] = [0, 0];
  for (const { createdOn, closedOn, outcome } of deals) {
    if (createdOn != null && createdOn > asOf) continue;
    if (createdOn == null || (outcome !== "open" && closedOn == null)) {
      missing += 1;
      continue;
    }
    const closed = outcome === "open" || closedOn == null || closedOn > asOf ? null : closedOn;
    const days = numberOf(closed ?? asOf) - numberOf(createdOn);
    if (days < 0) missing += 1;
    else if (adoptedOn !== null && createdOn < adoptedOn && (closed ?? asOf) <= adoptedOn) before += 1;
    else {
      const from = adoptedOn !== null && createdOn < adoptedOn ? numberOf(adoptedOn) - numberOf(createdOn) : -1;
      lives.push({ from, days, end: closed === null ? "open" : outcome });
    }
  }
  let [won, lost, open] = [exactly(0n, 1n), exactly(0n, 1n), exactly(1n, 1n)];
  const days = [];
  for (let day = 0; day <= Math.max(-1, ...lives.map((life) => life.days)); day += 1) {
    if (!lives.some((life) => life.days === day)) continue;
    const atRisk = lives.filter((life) => life.from < day && life.days >= day).length;
    const ends = (end: string): number => lives.filter((life) => life.days === day && life.end === end).length;
    won = plus(won, times(open, ends("won"), atRisk));
    lost = plus(lost, times(open, ends("lost"), atRisk));
    open = times(open, atRisk - ends("won") - ends("lost"), atRisk);
    days.push({ day, atRisk, won, lost, open });
  }
  return { missing, before, lives, days };
}
