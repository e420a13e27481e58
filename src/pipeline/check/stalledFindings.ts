import type { CheckDiagnostic } from "../../diagnostics/pipelineChecks.js";
import { stageEntryOn } from "../../model/history/stageEntryOn.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import { historyAsOf } from "../survival/dealHistory.js";
import { stageDurationAccumulator } from "../survival/durationAccumulator.js";
import type { WinTimes } from "../survival/learnedCurves.js";
import { forEachStagedDeal } from "../survival/stageEntries.js";
import { wonStayAccumulator } from "../survival/stageLimits.js";
import { readWinProbability } from "../survival/winProbability.js";
import { stageMap } from "../value/stageMap.js";
import { checkDiagnostic } from "./checkDiagnostic.js";

/**
 * Reports open deals that have stayed in their stage longer than nine in ten won deals did, with the probability that history
 * gives a deal after so long a stay. Only a history tells the day of entry to a stage. Decision: stage-entry, limits-of-wins.
 *
 * @param open - open deals as known on the day
 * @param wonStays - fewest stays of won deals that a limit must rest on
 */
export function stalledFindings(
  open: readonly Opportunity[],
  book: BookRecords,
  day: Day,
  wonStays: number,
): CheckDiagnostic[] {
  if (open.length === 0) return [];
  const records = { opportunities: book.opportunities ?? [], stages: book.stages ?? [] };
  const history = historyAsOf(records, { asOf: day }, "checkProbabilities");
  const [stays, durations] = [wonStayAccumulator(history), stageDurationAccumulator(history)];
  forEachStagedDeal(history, (staged) => {
    stays.add(staged);
    durations.add(staged);
  });
  const limits = stays.limits();
  const limitOf = stageMap(
    (pipeline, stage) => limits.find((limit) => limit.pipeline === pipeline && limit.stage === stage) ?? null,
  );
  const today = numberOfDay(day);
  let winTimes: WinTimes | null = null;
  return open.flatMap((deal) => {
    const { n, p90 } = limitOf.getOrCreate(deal.pipelineId ?? null, deal.stage) ?? { n: 0, p90: null };
    const entered = p90 === null || n < wonStays ? null : stageEntryOn(deal, day);
    if (p90 === null || entered === null || today - numberOfDay(entered) <= p90) return [];
    winTimes ??= durations.winTimes("stay");
    const { won: agedProbability } = readWinProbability(deal, { from: winTimes, asOf: day });
    const evidence = { stage: deal.stage, days: today - numberOfDay(entered), limit: p90, stays: n, agedProbability };
    return [checkDiagnostic("stalled", { kind: "opportunity", id: deal.id }, evidence)];
  });
}
