import { keyOfStage, stageNamed } from "../../kpi/pipeline/stagePlaces.js";
import { stageEntryOn } from "../../model/book/stageEntryOn.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import { isWon } from "../../model/questions/opportunity.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import { stageLimits } from "../timing/stageLimits.js";
import { winProbability } from "../timing/winProbability.js";
import { winTimesInStage, type WinTimes } from "../timing/winTimes.js";
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
  book: Partial<SalesBook>,
  day: Day,
  wonStays: number,
): CheckFinding[] {
  if (open.length === 0) return [];
  const won = { opportunities: (book.opportunities ?? []).filter(isWon), stages: book.stages ?? [] };
  const limits = new Map(stageLimits(won, { asOf: day }).map((limit) => [keyOfStage(limit), limit]));
  const today = numberOfDay(day);
  // History is only learned from where a deal has stalled.
  let learned: WinTimes | null = null;
  return open.flatMap((deal) => {
    const { n, p90 } = limits.get(keyOfStage(stageNamed(deal))) ?? { n: 0, p90: null };
    const entered = p90 === null || n < wonStays ? null : stageEntryOn(deal, day);
    if (p90 === null || entered === null || today - numberOfDay(entered) <= p90) return [];
    learned ??= winTimesInStage({ opportunities: book.opportunities ?? [], stages: won.stages }, { asOf: day });
    const { won: agedProbability } = winProbability(deal, { from: learned, asOf: day });
    const evidence = { stage: deal.stage, days: today - numberOfDay(entered), limit: p90, stays: n, agedProbability };
    return [checkFinding("stalled", { kind: "opportunity", id: deal.id }, evidence)];
  });
}
