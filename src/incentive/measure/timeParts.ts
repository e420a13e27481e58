import type { DueTarget, PaidTime, TimePart } from "../../diagnostics/paySteps.js";
import { countOver, divide, one, signOf, sumOf, times, type Fraction } from "../../exact/fraction.js";
import { fractionFromText } from "../../exact/fractionFromText.js";

const partOf = ({ days, of, weight }: TimePart): Fraction => times(fractionFromText(weight), countOver(days, of));

/** Time with the share of a year's target incentive that it is for. */
export interface TimeShare {
  readonly parts: readonly TimePart[];
  readonly share: Fraction;
}

/** Returns the share of a year's target incentive that a time is for, whatever a ramp guarantees. */
export const timeShareOf = (time: readonly PaidTime[]): TimeShare => ({
  parts: joinParts(time.map(({ start, end, days, of, weight }) => ({ start, end, days, of, weight }))),
  share: yearShareOf(time),
});

/** Returns the share of a year that a time is for. */
export const yearShareOf = (time: readonly TimePart[]): Fraction => sumOf(time.map(partOf));

/** Returns the share of a year's target incentive that a ramp guarantees. */
export const guaranteedShareOf = (time: readonly PaidTime[]): Fraction =>
  sumOf(time.map((part) => times(partOf(part), fractionFromText(part.guaranteed))));

/** Returns the amount of a target, prorated and lowered as its derivation says. */
export function amountOfTarget({ set, prorated, time }: DueTarget): Fraction {
  const lowered = sumOf(
    time.map((part) => times(partOf(part), times(fractionFromText(part.ramp), fractionFromText(part.relief)))),
  );
  const whole = prorated ? one : yearShareOf(time);
  return signOf(whole) === 0 ? fractionFromText(set) : times(fractionFromText(set), divide(lowered, whole));
}

/** Joins consecutive parts that differ in their days only. */
export function joinParts<Part extends TimePart>(parts: readonly Part[]): Part[] {
  const runs: Part[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.end === part.start && hasSameTerms(last, part))
      runs[runs.length - 1] = { ...last, end: part.end, days: last.days + part.days };
    else runs.push(part);
  }
  return runs;
}

/** Fields in which joined parts may differ. */
const dayFields: readonly string[] = ["start", "end", "days"] satisfies (keyof TimePart)[];

const hasSameTerms = <Part extends TimePart>(left: Part, right: Part): boolean =>
  (Object.keys(left) as (keyof Part & string)[]).every(
    (name) => dayFields.includes(name) || left[name] === right[name],
  );
