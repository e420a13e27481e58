import { stageEntryOn } from "../../model/history/stageEntryOn.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import { byStage } from "../value/byStage.js";
import { knownHistory } from "../survival/dealHistory.js";
import { eachStaged } from "../survival/stageEntries.js";
import { staysOfWon } from "../survival/stageLimits.js";
import { winProbabilityOf } from "../survival/winProbability.js";
import { taughtByStage, type WinTimes } from "../survival/winTimes.js";
import type { CheckFinding } from "./checkEvidence.js";
import { checkFinding } from "./checkFinding.js";

/**
 * Open deals that have been in their stage for longer than nine in ten of the won ones were, each with the chance that history
 * gives a deal that sits so long. Since when a deal is in its stage is told by its history, or by nothing. Decision: stage-entry,
 * limits-of-wins.
 *
 * @param open - as known on the day
 * @param wonStays - how many stays of won deals a limit must rest on
 */
export function stalledFindings(
  open: readonly Opportunity[],
  book: BookRecords,
  day: Day,
  wonStays: number,
): CheckFinding[] {
  if (open.length === 0) return [];
  const history = { opportunities: book.opportunities ?? [], stages: book.stages ?? [] };
  const known = knownHistory(history, { asOf: day }, "stalled");
  const [stays, taught] = [staysOfWon(known), taughtByStage(known)];
  eachStaged(known, (staged) => {
    stays.add(staged);
    taught.add(staged);
  });
  const limits = stays.limits();
  const limitOf = byStage(
    (pipeline, stage) => limits.find((one) => one.pipeline === pipeline && one.stage === stage) ?? null,
  );
  const today = numberOfDay(day);
  let learned: WinTimes | null = null;
  return open.flatMap((deal) => {
    const { n, p90 } = limitOf.of(deal.pipelineId ?? null, deal.stage) ?? { n: 0, p90: null };
    const entered = p90 === null || n < wonStays ? null : stageEntryOn(deal, day);
    if (p90 === null || entered === null || today - numberOfDay(entered) <= p90) return [];
    learned ??= taught.learned("stay");
    const { won: agedProbability } = winProbabilityOf(deal, { from: learned, asOf: day });
    const evidence = { stage: deal.stage, days: today - numberOfDay(entered), limit: p90, stays: n, agedProbability };
    return [checkFinding("stalled", { kind: "opportunity", id: deal.id }, evidence)];
  });
}
