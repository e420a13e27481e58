import { closedOn, createdOn, isOpen } from "../../model/accessors/opportunity.js";
import { changedOn } from "../../model/accessors/stageChange.js";
import type { StageChange } from "../../model/records/stageChange.js";
import type { Amount } from "../../exact/amount.js";
import { chanceStated, isOutOfRange } from "./chanceStated.js";
import type { CheckedDeal } from "./checkedDeal.js";
import type { DealEvidence } from "./checkEvidence.js";
import type { DealCheck } from "./dealCheck.js";
import { instantTies } from "./instantTies.js";
import { plainAmount } from "./plainAmount.js";

/**
 * A history that does not fit its deal: its last state is not the record's, its order hangs on the order of rows, or it goes
 * beyond the deal's life. Decision: history-gaps.
 */
export const historyGap: DealCheck<"history-gap"> = (checked) => {
  const { changes, deal } = checked;
  if (changes.length === 0) return null;
  const [created, closed] = [createdOn(deal), closedOn(deal)];
  const beforeCreation =
    created == null ? 0 : changes.filter((change) => (changedOn(change) ?? created) < created).length;
  const afterClose = closed == null ? 0 : changes.filter((change) => (changedOn(change) ?? closed) > closed).length;
  const disagree = disagreements(checked);
  const { ties, disordered } = instantTies(changes);
  const isGap = disagree.length + ties + disordered + beforeCreation + afterClose > 0;
  return isGap ? { disagree, ties, disordered, beforeCreation, afterClose } : null;
};

/**
 * Where the record says other than the last state of its history. A close is itself a change, and a history need not log it:
 * a closed deal is only compared where its history does. Nor is a record that tells what came after the day.
 */
function disagreements(checked: CheckedDeal): DealEvidence["history-gap"]["disagree"] {
  const { record, deal, changes } = checked;
  const last = changes.at(-1);
  if (last === undefined || record !== deal || !(isOpen(record) || isTheClose(last, checked))) return [];
  const ended = lastStated(changes);
  return [
    ...(record.stage === last.stage ? [] : [{ field: "stage", record: record.stage, history: last.stage }]),
    ...unlike("amount", record.amount, ended.amount),
    ...(isOutOfRange(record.probability) ? [] : unlike("probability", record.probability, ended.probability)),
    ...(isOpen(record) ? unlike("expectedCloseOn", record.expectedCloseOn, ended.expectedCloseOn) : []),
  ];
}

/** A change to no open stage on the day of the close or after it, with no chance between 0 and 1. */
function isTheClose(change: StageChange, { record, stages }: CheckedDeal): boolean {
  const [closed, on] = [closedOn(record), changedOn(change)];
  const chance = chanceStated(change.probability) ?? 0;
  return (
    closed != null && on != null && on >= closed && !stages.orderOf.has(change.stage) && (chance === 0 || chance === 1)
  );
}

/** What the latest change that states it says of each; a probability that is none says nothing. */
function lastStated(changes: readonly StageChange[]): Pick<StageChange, "amount" | "probability" | "expectedCloseOn"> {
  let { amount, probability, expectedCloseOn }: Partial<StageChange> = {};
  for (const change of changes) {
    amount = change.amount ?? amount;
    if (!isOutOfRange(change.probability)) probability = change.probability ?? probability;
    expectedCloseOn = change.expectedCloseOn ?? expectedCloseOn;
  }
  return { amount: amount ?? null, probability: probability ?? null, expectedCloseOn: expectedCloseOn ?? null };
}

/** What no change ever stated, the history does not contradict; a blank in the record it does. */
function unlike(
  field: "amount" | "probability" | "expectedCloseOn",
  record: Amount | null | undefined,
  history: Amount | null | undefined,
): DealEvidence["history-gap"]["disagree"] {
  if (history == null || record === history) return [];
  const plain = field === "expectedCloseOn" ? String : plainAmount;
  const [said, ended] = [record == null ? null : plain(record), plain(history)];
  return said === ended ? [] : [{ field, record: said, history: ended }];
}
