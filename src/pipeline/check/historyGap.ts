import type { DealEvidence } from "../../diagnostics/pipelineChecks.js";
import { closedOn, createdOn, isOpen } from "../../model/accessors/opportunity.js";
import { changedOn } from "../../model/accessors/stageChange.js";
import type { StageChange } from "../../model/records/stageChange.js";
import type { Amount } from "../../exact/amount.js";
import { readInstant, type Instant } from "../../time/instant.js";
import type { CheckedDeal } from "./checkedDeal.js";
import type { DealCheck } from "./dealCheck.js";
import { isOutOfRange, plainAmount, readProbability } from "./readProbability.js";

/**
 * Reports a history that does not fit its deal. The last state differs from the record, the order of two changes rests on
 * the order of rows alone, or changes lie before the creation or after the close. Decision: history-gaps.
 */
export const historyGap: DealCheck<"history-gap"> = (checked) => {
  const { changes, deal } = checked;
  if (changes.length === 0) return null;
  const [created, closed] = [createdOn(deal), closedOn(deal)];
  const beforeCreation =
    created == null ? 0 : changes.filter((change) => (changedOn(change) ?? created) < created).length;
  const afterClose = closed == null ? 0 : changes.filter((change) => (changedOn(change) ?? closed) > closed).length;
  const disagree = disagreements(checked);
  const ties = countInstantTies(changes);
  const isGap = disagree.length + ties + beforeCreation + afterClose > 0;
  return isGap ? { disagree, ties, beforeCreation, afterClose } : null;
};

/**
 * Returns the fields in which the record differs from the last state of its history. A history need not log the close: a
 * closed deal is compared only if its history does. A record that knows a later day is not compared either.
 */
function disagreements(checked: CheckedDeal): DealEvidence["history-gap"]["disagree"] {
  const { record, deal, changes } = checked;
  const last = changes.at(-1);
  if (last === undefined || record !== deal || !(isOpen(record) || isTheClose(last, checked))) return [];
  const ended = lastStated(changes);
  return [
    ...(record.stage === last.stage ? [] : [{ field: "stage", record: record.stage, history: last.stage }]),
    ...disagreement("amount", record.amount, ended.amount),
    ...(isOutOfRange(record.probability) ? [] : disagreement("probability", record.probability, ended.probability)),
    ...(isOpen(record) ? disagreement("expectedCloseOn", record.expectedCloseOn, ended.expectedCloseOn) : []),
  ];
}

/** Tests if a change is the close: on its day or later, to no open stage, with no probability between 0 and 1. */
function isTheClose(change: StageChange, { record, stages }: CheckedDeal): boolean {
  const [closed, on] = [closedOn(record), changedOn(change)];
  const probability = readProbability(change.probability) ?? 0;
  return (
    closed != null &&
    on != null &&
    on >= closed &&
    !stages.orderOf.has(change.stage) &&
    (probability === 0 || probability === 1)
  );
}

/** Returns each field from the latest change that states it; a probability out of range counts as not stated. */
function lastStated(changes: readonly StageChange[]): Pick<StageChange, "amount" | "probability" | "expectedCloseOn"> {
  let { amount, probability, expectedCloseOn }: Partial<StageChange> = {};
  for (const change of changes) {
    amount = change.amount ?? amount;
    if (!isOutOfRange(change.probability)) probability = change.probability ?? probability;
    expectedCloseOn = change.expectedCloseOn ?? expectedCloseOn;
  }
  return { amount: amount ?? null, probability: probability ?? null, expectedCloseOn: expectedCloseOn ?? null };
}

/** Compares one field. A field that no change states does not disagree; a blank in the record does. */
function disagreement(
  field: "amount" | "probability" | "expectedCloseOn",
  inRecord: Amount | null | undefined,
  inHistory: Amount | null | undefined,
): DealEvidence["history-gap"]["disagree"] {
  if (inHistory == null || inRecord === inHistory) return [];
  const plain = field === "expectedCloseOn" ? String : plainAmount;
  const [record, history] = [inRecord == null ? null : plain(inRecord), plain(inHistory)];
  return record === history ? [] : [{ field, record, history }];
}

/**
 * Counts the changes at the very instant of the change before, to a different stage. Changes with a day alone are in recorded
 * order, and nothing contradicts them. Neither do two instants of which only one states its offset from UTC.
 */
function countInstantTies(changes: readonly StageChange[]): number {
  let ties = 0;
  let before: StageChange | null = null;
  for (const change of changes) {
    if (before !== null && before.stage !== change.stage && compareInstants(before, change) === 0) ties += 1;
    before = change;
  }
  return ties;
}

/** Compares the instants of two neighbours, as a sign; null if they are on different days or not comparable. */
function compareInstants(before: StageChange, change: StageChange): number | null {
  if (before.at == null || change.at == null || changedOn(before) !== changedOn(change)) return null;
  if (before.at === change.at) return 0;
  const [earlier, later] = [readInstant(before.at, "at"), readInstant(change.at, "at")];
  return isComparable(earlier, later) ? Math.sign(earlier.milliseconds - later.milliseconds) : null;
}

const isComparable = (one: Instant, other: Instant): boolean => (one.offset === null) === (other.offset === null);
