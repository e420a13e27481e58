import { proportionOf } from "../../metric/proportion.js";
import { closedOn, isClosed, isWon } from "../../model/questions/opportunity.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";

/**
 * Share of closed opportunities that were won.
 *
 *     won / (won + lost)
 *
 * Open opportunities do not count, however late. With nothing closed the answer is null. Counted by number; for value
 * see {@link winRateByValue}, for those created in a period {@link cohortWinRate}. Decision: which-win-rate.
 *
 * @example winRate([won, lost, open]) // => 0.5
 * @since 0.1.0
 */
export const winRate = /* @__PURE__ */ defineKpi({
  id: "win-rate",
  title: "Win rate",
  meaning: "Share of closed opportunities that were won.",
  of: "opportunities",
  question: "conversion",
  nature: "lagging",
  kind: "quantitative",
  unit: "ratio",
  better: "higher",
  formula: "won ÷ (won + lost)",
  clock: /* @__PURE__ */ flow(closedOn),
  metric: /* @__PURE__ */ proportionOf({ of: isWon, among: isClosed }),
});
