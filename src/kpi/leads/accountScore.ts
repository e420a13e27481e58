import type { Account } from "../../model/records/account.js";
import { scoreByGrid, type ScoreOf } from "../facts/scoreByGrid.js";
import type { ScoringGrid } from "../facts/scoringGrid.js";

/**
 * Scores accounts by a grid, as {@link leadScore} does leads: points for the fields of an account and for the behaviour
 * of its people.
 *
 *     points = Σ points of its answers + Σ min(times × points, cap) of its behaviours
 *
 * Only behaviours that name the account count; the behaviour of a lead before it had an account is the lead's.
 * Decision: lead-score.
 *
 * @param grid - points for answers and behaviours, bands, and the threshold
 * @example accountScore({ fields: { segment: { Gold: 30 } }, behaviours: { "quote opened": 20 }, salespersonFrom: 40 })({ id: "acme", segment: "Gold" }, [{ accountId: "acme", on: "2026-01-05", kind: "quote opened" }]).points // => 50
 */
export const accountScore = (grid: ScoringGrid): ScoreOf<Account> => scoreByGrid(grid, "accountId");
