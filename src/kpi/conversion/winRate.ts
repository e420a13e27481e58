import { proportionOf } from "../../metric/proportion.js";
import { isClosed, isWon } from "../../model/accessors/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { refuse } from "../../errors.js";
import { closesBy } from "../facts/closesBy.js";

/**
 * Share of closed opportunities that were won.
 *
 *     won / (won + lost)
 *
 * Open opportunities do not count, however late. With nothing closed the answer is null. Counted by number; for value
 * see {@link winRateByValue}, for those created in a period {@link cohortWinRate}. Decision: which-win-rate.
 *
 * @example winRate([won, lost, open]) // => 0.5
 */
export const winRate = defineKpi({
  id: "win-rate",
  title: "Win rate",
  meaning: "Share of closed opportunities that were won.",
  of: "opportunities",
  topic: "conversion",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "higher",
  formula: "won ÷ (won + lost)",
  timeBasis: closesBy((_deal, day) => refuse("asOf", day, "asOf(book, day) for histories that state outcomes")),
  metric: proportionOf({ of: isWon, among: isClosed }),
});
