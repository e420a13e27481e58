import type { Lead } from "../../model/records/lead.js";
import { scoreByGrid, type ScoreOf } from "../facts/scoreByGrid.js";
import type { ScoringGrid } from "../facts/scoringGrid.js";

/**
 * Scores leads by a grid: points for fields and behaviour, the band of the points, and the route of the lead.
 *
 *     points = Σ points of its answers + Σ min(times × points, cap) of its behaviours
 *
 * From the grid's threshold on, a salesperson takes the lead; below it, automation does. A lead may carry fields of its
 * account and custom fields. Behaviours of other leads are ignored, so a book's whole list can be passed. The cap
 * limits negative points too. Points do not fade with time; with `asOf`, later behaviours do not count. A field without
 * an answer gives no points and is listed in `missing`. An invalid grid throws `impossible-request`. Decision:
 * lead-score.
 *
 * @param grid - points for answers and behaviours, bands, and the threshold
 * @example leadScore({ fields: { segment: { Gold: 30 } }, behaviours: { return: { each: 10, atMost: 15 } }, salespersonFrom: 40 })({ id: "a", segment: "Gold" }, [{ leadId: "a", on: "2026-01-05", kind: "return" }, { leadId: "a", on: "2026-01-09", kind: "return" }]).route // => 'salesperson'
 */
export const leadScore = (grid: ScoringGrid): ScoreOf<Lead> => scoreByGrid(grid, "leadId");
