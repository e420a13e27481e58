import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { compareKeys } from "../../collections/compareKeys.js";
import { findDimension, type GroupedBy } from "../../model/dimensions/findDimension.js";
import { createdOn } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { dealKeyAccessor } from "../value/dealKeyAccessor.js";
import { historyOptionKinds, historyAsOf, type DealHistory, type HistoryOptions } from "./dealHistory.js";
import { summariseDurations, type DurationSummary } from "./summariseDurations.js";

/** Options of the time to a win: a history, a grouping, and the shares and days to show. */
export interface TimeToWinOptions extends HistoryOptions {
  /** Dimension to group by, each deal by its key on the day of its creation; without one there is the total alone. */
  readonly by?: GroupedBy | undefined;
  /** Shares to show the days of, between 0 and 1: 0.25, 0.75 and 0.9 by default. */
  readonly shares?: readonly number[] | undefined;
  /** Days within which means are taken; all days observed by default. */
  readonly within?: number | undefined;
}

const timeToWinKinds: OptionKinds<Omit<TimeToWinOptions, keyof HistoryOptions>> = {
  by: "any?",
  shares: "list?",
  within: "number?",
};

/** Time from creation to win of the deals of a group. */
export interface TimeToWin extends DurationSummary {
  readonly level: "group" | "total";
  /** Key of the group; null for deals without one and for the total. */
  readonly key: string | null;
}

/**
 * Returns the time that deals take from creation to win, and the share of them that is won at all. Open deals are censored,
 * and losses are a competing event.
 *
 *     won(t) = Σ open(before tᵢ) × winsᵢ ÷ atRiskᵢ     over the days tᵢ ≤ t, by Aalen and Johansen;   won + lost + open = 1
 *
 * An open deal counts for the days it has been open, so slow deals have their weight before they close. A lost deal will not
 * be won later: 1 − Kaplan–Meier with losses censored would promise too many wins. Days count from the creation, 0 among
 * them; wins and losses come before censoring on the same day. Bounds are at 95 %.
 *
 * There are two medians. `ofWins` is the day by which half of all wins have come, which is the {@link salesCycle}. `ofAll` is
 * the day by which half of all deals are won, which is never reached if most are lost. Decision: median-of-wins,
 * two-ends-of-a-median. Shares won, lost and open are those by the last day observed.
 *
 * With `adoptedOn`, deals created before that day are at risk from it on. Deals that closed by it are excluded and counted,
 * because of the deals of that time only the survivors are recorded. With few deals at risk in the first days the curves may
 * fall too early: see `atRisk`. A deal is `missing` if it lacks its creation, or its close if closed, or closed before its
 * creation. Without deals, shares and days are null. Groups are in text order, deals without a key last, then the total. A
 * dimension that changes with the outcome, such as the stage of a deal, shows the outcome alone.
 *
 * @throws SalesKpiError `impossible-request` if there is no day, the book does not know the day, a share is not between 0 and
 *   1, `within` is negative, or the dimension has no key of opportunities
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
export function timeToWin(history: DealHistory, options: TimeToWinOptions = {}): readonly TimeToWin[] {
  checkOptions("timeToWin", options, { ...historyOptionKinds, ...timeToWinKinds });
  const { by, shares = [0.25, 0.75, 0.9], within } = options;
  const known = historyAsOf(history, options, "timeToWin");
  const keyAccessor = by === undefined ? () => null : dealKeyAccessor(findDimension(by), known.book, "timeToWin");
  const keyOf = (deal: Opportunity): string | null => keyAccessor(deal, readDayOf(createdOn, deal) ?? null) ?? null;
  const groups = new Map<string | null, Group>();
  const groupOf = (deal: Opportunity): Group => getOrInsert(groups, keyOf(deal), () => ({ deals: [], unplaced: [] }));
  for (const deal of known.deals) groupOf(deal).deals.push(deal);
  for (const deal of known.unplaced) groupOf(deal).unplaced.push(deal);
  const row = (level: TimeToWin["level"], key: string | null, { deals, unplaced }: Readonly<Group>): TimeToWin => ({
    level,
    key,
    ...summariseDurations(
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
