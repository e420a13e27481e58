import type { Period } from "../../time/period.js";
import { countOver, one, divide, signOf, times, sumOf, type Fraction } from "../../exact/fraction.js";
import { fractionFromText } from "../../exact/fractionFromText.js";
import type { ExactText } from "./exactText.js";

/** Days that count for pay or a target: `days ÷ of × weight` of a whole. */
export interface TimePart extends Period {
  readonly days: number;
  /** Days of what is weighed: the plan's year, a payout period, a month, a week; those a rep was there of a month that counts. */
  readonly of: number;
  /** What all of those days count for: 1 of a year by days, 1/12 a month, its share a season, and 0 a month too short to count. */
  readonly weight: ExactText;
}

/** Days that target pay falls to. */
export interface PaidTime extends TimePart {
  /** Part of their pay that a ramp guarantees. */
  readonly guaranteed: ExactText;
}

/** Days that a target falls to. */
export interface AskedTime extends TimePart {
  /** What a ramp asks for in them. */
  readonly ramp: ExactText;
  /** What reliefs leave of that. */
  readonly relief: ExactText;
}

/** How a target came about. */
export interface DueTarget {
  /** What was set by the plan, or by the book's quotas for the time in question. */
  readonly set: ExactText;
  readonly by: "plan" | "quota";
  /** What it was set for. */
  readonly per: "year" | "quarter" | "month" | "week";
  /**
   * `cut`: set × Σ part × ramp × relief. `held`, for what does not add up over time or was set for this rep's own time: the same
   * ÷ Σ part, and what was set where that is 0.
   */
  readonly over: "cut" | "held";
  /** Empty for a target that is held and that nothing lowers. */
  readonly time: readonly AskedTime[];
}

export const partOf = ({ days, of, weight }: TimePart): Fraction =>
  times(fractionFromText(weight), countOver(days, of));

/** A time, and the part of a year's target pay that falls to it. */
export interface CountedTime {
  readonly parts: readonly TimePart[];
  readonly share: Fraction;
}

/** A time counted, whatever a ramp guarantees in it. */
export const countedTime = (time: readonly PaidTime[]): CountedTime => ({
  parts: joined(time.map(({ start, end, days, of, weight }) => ({ start, end, days, of, weight }))),
  share: shareOfTime(time),
});

/** Part of a year's target pay that falls to a time. */
export const shareOfTime = (time: readonly TimePart[]): Fraction => sumOf(time.map(partOf));

/** Part of a year's target pay that a ramp guarantees. */
export const guaranteedShare = (time: readonly PaidTime[]): Fraction =>
  sumOf(time.map((part) => times(partOf(part), fractionFromText(part.guaranteed))));

/** What is asked in the end. */
export function targetDue({ set, over: way, time }: DueTarget): Fraction {
  const asked = sumOf(
    time.map((part) => times(partOf(part), times(fractionFromText(part.ramp), fractionFromText(part.relief)))),
  );
  const whole = way === "cut" ? one : shareOfTime(time);
  return signOf(whole) === 0 ? fractionFromText(set) : times(fractionFromText(set), divide(asked, whole));
}

/** Parts one after the other on the same terms, as one. */
export function joined<Part extends TimePart>(parts: readonly Part[]): Part[] {
  const runs: Part[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.end === part.start && hasTermsOf(last, part))
      runs[runs.length - 1] = { ...last, end: part.end, days: last.days + part.days };
    else runs.push(part);
  }
  return runs;
}

/** What parts on the same terms may differ in. */
const place: readonly string[] = ["start", "end", "days"] satisfies (keyof TimePart)[];

const hasTermsOf = <Part extends TimePart>(left: Part, right: Part): boolean =>
  (Object.keys(left) as (keyof Part & string)[]).every((name) => place.includes(name) || left[name] === right[name]);
