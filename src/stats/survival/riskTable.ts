import { atRiskAt, type FollowUp } from "./atRiskAt.js";
import { invalidValue } from "../sample/invalidValue.js";

/** Subjects whose follow-up ended at one time, and the number at risk then. */
export interface RiskRow<Subject> {
  readonly time: number;
  /** Number of subjects at risk, including those in `ended`. */
  readonly atRisk: number;
  readonly ended: readonly Subject[];
}

/**
 * Groups subjects by the time at which their follow-up ended, in order of time. A subject censored at a time is at risk at it:
 * events come first.
 *
 * @throws SalesKpiError `impossible-request` if a time is negative or not finite, or an entry is not before its time.
 */
export function riskTable<Subject extends FollowUp>(subjects: readonly Subject[]): readonly RiskRow<Subject>[] {
  subjects.forEach(checkFollowUp);
  const endedAt = new Map<number, Subject[]>();
  for (const subject of subjects) {
    const group = endedAt.get(subject.time);
    if (group === undefined) endedAt.set(subject.time, [subject]);
    else group.push(subject);
  }
  const atRisk = atRiskAt(subjects);
  return [...endedAt]
    .sort(([left], [right]) => left - right)
    .map(([time, ended]) => ({ time, atRisk: atRisk(time), ended }));
}

function checkFollowUp({ time, entry }: FollowUp, index: number): void {
  if (!(time >= 0 && time < Infinity)) throw invalidValue("time", index, time, "a time from 0 on");
  if (entry != null && !(entry < time)) throw invalidValue("entry", index, entry, `an entry before its time, ${time}`);
}
