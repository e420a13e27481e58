import { atRiskAt, type ObservedSubject } from "./atRiskAt.js";
import { invalidValue } from "../sample/invalidValue.js";

/** The subjects whose watch ended at one time, and how many were watched then. */
export interface RiskRow<Subject> {
  readonly time: number;
  /** Number of subjects at risk, with those whose time is this one. */
  readonly atRisk: number;
  readonly ended: readonly Subject[];
}

/**
 * Subjects by the time at which their watch ended, in order of time. Who is censored at a time is at risk in it: events
 * come first.
 *
 * @throws SalesKpiError `impossible-request` if a time is negative or not finite, or an entry is not before its time.
 */
export function riskTable<Subject extends ObservedSubject>(subjects: readonly Subject[]): readonly RiskRow<Subject>[] {
  subjects.forEach(checkWatched);
  const endedAt = new Map<number, Subject[]>();
  for (const subject of subjects) {
    const together = endedAt.get(subject.time);
    if (together === undefined) endedAt.set(subject.time, [subject]);
    else together.push(subject);
  }
  const atRisk = atRiskAt(subjects);
  return [...endedAt]
    .sort(([left], [right]) => left - right)
    .map(([time, ended]) => ({ time, atRisk: atRisk(time), ended }));
}

function checkWatched({ time, entry }: ObservedSubject, index: number): void {
  if (!(time >= 0 && time < Infinity)) throw invalidValue("time", index, time, "a time from 0 on");
  if (entry != null && !(entry < time)) throw invalidValue("entry", index, entry, `an entry before its time, ${time}`);
}
