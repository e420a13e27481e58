import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { compareKeys } from "../../collections/compareKeys.js";
import { findDimension, type GroupedBy } from "../../model/dimensions/findDimension.js";
import { createdOn } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { standingIn } from "../value/standingIn.js";
import { historyKinds, knownHistory, type DealHistory, type HistoryQuestion } from "./dealHistory.js";
import { watchedTogether, type WatchedTogether } from "./watchedTogether.js";

/** What is asked about the time to a win. */
export interface TimeToWinQuestion extends HistoryQuestion {
  /** What to group by, each deal where it stood on the day it was created; a total alone without it. */
  readonly by?: GroupedBy | undefined;
  /** Which shares to say the days of, between 0 and 1: 0.25, 0.75 and 0.9 by default. */
  readonly shares?: readonly number[] | undefined;
  /** Within how many days means are taken: all that were watched, by default. */
  readonly within?: number | undefined;
}

const timeToWinKinds: OptionKinds<Omit<TimeToWinQuestion, keyof HistoryQuestion>> = {
  by: "any?",
  shares: "list?",
  within: "number?",
};

/** How long the deals of a group take from their creation to a win. */
export interface TimeToWin extends WatchedTogether {
  readonly level: "group" | "total";
  /** Key of the group; null where deals have none, and for the total. */
  readonly key: string | null;
}

/**
 * How long deals take from creation to win, and how many of them are won at all, with the open ones in it and losses
 * competing.
 *
 *     won(t) = Σ open(before tᵢ) × winsᵢ ÷ atRiskᵢ     over the days tᵢ ≤ t, by Aalen and Johansen;   won + lost + open = 1
 *
 * A deal still open counts for the days it has been, so slow deals have their weight before they close. A lost deal will
 * not be won later: 1 − Kaplan–Meier, with losses taken for deals that are not watched any longer, would promise too much.
 * Days are counted from the creation, 0 among them; wins and losses come before the end of the watch on the same day.
 * Bounds are at 95 %.
 *
 * A median has two meanings, and both are told: by which day half of the deals that will be won are, `ofWins`, which is the
 * {@link salesCycle}, and by which day half of all deals are won, `ofAll`, which is never reached where most are lost.
 * Decision: median-of-wins, two-ends-of-a-median. Shares won and lost are those by the last day watched; what is open then
 * is told beside them.
 *
 * With `adoptedOn`, deals created before that day are at risk only after the days they then had; those that closed by it
 * are left out and counted, because of the deals of that time only the survivors are recorded. Where few are at risk in the
 * first days the curves may come down too early: see `atRisk`. A deal that lacks its creation, or as a closed one its
 * close, or that closed before it was created, is `missing`. Of no deals, shares and days are null. Groups are in text
 * order, deals that have none last, then the total. Grouping by what changes with the outcome, such as the stage a deal is
 * in, tells of the outcome alone.
 *
 * @throws SalesKpiError `impossible-request` where there is no day to look from or the book does not know it, a share is
 *   not between 0 and 1, `within` is negative, or the dimension says nothing of opportunities
 * @example
 * const deals = [
 *   { ...won, createdOn: "2026-01-01", closedOn: "2026-01-31" },
 *   { ...lost, createdOn: "2026-01-01", closedOn: "2026-02-10" },
 *   { ...won, createdOn: "2026-01-01", closedOn: "2026-03-02" },
 *   { ...open, createdOn: "2026-02-09" },
 * ];
 * const [total] = timeToWin(deals, { asOf: "2026-03-11" });
 * [total.wonShare, total.lostShare, total.openShare, total.median.ofWins] // => [0.625, 0.375, 0, 60]
 * total.curve.map(({ day, atRisk, won }) => `${won} by day ${day}, of ${atRisk}`) // => [ '0.25 by day 30, of 4', '0.25 by day 40, of 2', '0.625 by day 60, of 1' ]
 */
export function timeToWin(history: DealHistory, question: TimeToWinQuestion = {}): readonly TimeToWin[] {
  checkOptions("timeToWin", question, { ...historyKinds, ...timeToWinKinds });
  const { by, shares = [0.25, 0.75, 0.9], within } = question;
  const known = knownHistory(history, question, "timeToWin");
  const standing = by === undefined ? () => null : standingIn(findDimension(by), known.book, "time to win");
  const keyOf = (deal: Opportunity): string | null => standing(deal, readDayOf(createdOn, deal) ?? null) ?? null;
  const groups = new Map<string | null, Group>();
  const groupOf = (deal: Opportunity): Group => getOrInsert(groups, keyOf(deal), () => ({ deals: [], unplaced: [] }));
  for (const deal of known.deals) groupOf(deal).deals.push(deal);
  for (const deal of known.unplaced) groupOf(deal).unplaced.push(deal);
  const row = (level: TimeToWin["level"], key: string | null, { deals, unplaced }: Readonly<Group>): TimeToWin => ({
    level,
    key,
    ...watchedTogether(
      deals.map((deal) => ({ deal, from: readDayOf(createdOn, deal) ?? known.asOf })),
      { ...known, shares, within, missing: unplaced.length },
    ),
  });
  const parts = by === undefined ? [] : [...groups].sort(([left], [right]) => compareKeys(left, right));
  const all = { deals: [...known.deals], unplaced: [...known.unplaced] };
  return [...parts.map(([key, group]) => row("group", key, group)), row("total", null, all)];
}

interface Group {
  readonly deals: Opportunity[];
  readonly unplaced: Opportunity[];
}
