import { dayRead } from "../../model/questions/reads.js";
import { happenedOn } from "../../model/questions/happenedOn.js";
import type { Behaviour } from "../../model/records/behaviour.js";
import type { Lead } from "../../model/records/lead.js";
import { addAmount, addProduct, emptySum, sumToNumber } from "../../money/exactSum.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import { checkScoringGrid, pointsOfBehaviour, type ScoringGrid } from "./scoringGrid.js";

/** A lead's score, with what it was given for. @since 0.1.0 */
export interface LeadScore {
  readonly points: number;
  /** The band that the points lie in; null below the first, and in a grid without bands. */
  readonly band: string | null;
  readonly route: "salesperson" | "automation";
  /** Each answer and each kind of behaviour with its points: 0 for an answer to which the grid gives none. */
  readonly reasons: readonly ScoreReason[];
  /** Fields of the grid to which there is no answer: points that the lead may still have. */
  readonly missing: readonly string[];
}

/** A lead with fields of its account, and others of your own. @since 0.1.0 */
export type LeadWithAnswers = Pick<Lead, "id"> & Readonly<Record<string, unknown>>;

/** What points were given for. @since 0.1.0 */
export type ScoreReason =
  | { readonly field: string; readonly value: string; readonly points: number }
  | { readonly behaviour: string; readonly times: number; readonly points: number };

/**
 * Scores leads by a grid: points for what a lead is and for what it does, the band they lie in, and who takes it from there.
 *
 *     points = Σ points of its answers + Σ min(times × points, cap) of its behaviours
 *
 * From the grid's threshold on a salesperson takes the lead, below it automation does. A lead may carry fields of its account
 * and others of your own. Behaviours of other leads are passed over, so a book's whole list can be given. Of negative points
 * the cap is the most that can be taken off. Points do not fade with time; given a day, what was done later does not count.
 * A field without an answer gives no points and is named in `missing`. A grid that makes no sense throws `impossible-request`.
 * Decision: lead-score.
 *
 * @param grid - points for answers and behaviours, bands, and the threshold
 * @example leadScore({ fields: { segment: { Gold: 30 } }, behaviours: { return: { each: 10, atMost: 15 } }, salespersonFrom: 40 })({ id: "a", segment: "Gold" }, [{ leadId: "a", on: "2026-01-05", kind: "return" }, { leadId: "a", on: "2026-01-09", kind: "return" }]).route // => 'salesperson'
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function leadScore(
  grid: ScoringGrid,
): (
  lead: Lead | LeadWithAnswers,
  behaviours?: Iterable<Behaviour>,
  window?: { readonly asOf?: Day | undefined },
) => LeadScore {
  checkScoringGrid(grid);
  const { fields = {}, behaviours: kinds = {}, bands = [], salespersonFrom } = grid;
  const highestFirst = bands.toSorted((left, right) => right.from - left.from);
  return (lead, behaviours = [], { asOf } = {}) => {
    const answers = Object.keys(fields).map((field) => ({ field, value: answerOf(lead, field) }));
    const times = timesOf(Array.from(behaviours).filter(isDoneBy(lead.id, asOf)));
    const reasons: readonly ScoreReason[] = [
      ...answers.flatMap(({ field, value }) =>
        value === null ? [] : [{ field, value, points: pointsIn(fields[field] ?? {}, value) }],
      ),
      ...Object.entries(kinds).flatMap(([behaviour, points]) => {
        const done = times.get(behaviour) ?? 0;
        return done === 0 ? [] : [{ behaviour, times: done, points: capped(done, pointsOfBehaviour(points)) }];
      }),
    ];
    const points = sumToNumber(reasons.reduce((sum, reason) => addAmount(sum, reason.points), emptySum()));
    return {
      points,
      band: highestFirst.find(({ from }) => points >= from)?.name ?? null,
      route: points >= salespersonFrom ? "salesperson" : "automation",
      reasons,
      missing: answers.flatMap(({ field, value }) => (value === null ? [field] : [])),
    };
  };
}

function answerOf(lead: object, field: string): string | null {
  const value: unknown = Object.hasOwn(lead, field) ? (lead as Readonly<Record<string, unknown>>)[field] : null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

const pointsIn = (values: Readonly<Record<string, number>>, value: string): number =>
  Object.hasOwn(values, value) ? (values[value] ?? 0) : 0;

function isDoneBy(lead: string, asOf: Day | undefined): (behaviour: Behaviour) => boolean {
  requireDay(asOf, "asOf");
  return (behaviour) => {
    if (behaviour.leadId !== lead) return false;
    const on = dayRead(happenedOn, behaviour);
    return asOf === undefined || (on != null && on <= asOf);
  };
}

function timesOf(behaviours: readonly Behaviour[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { kind } of behaviours) times.set(kind, (times.get(kind) ?? 0) + 1);
  return times;
}

/** Exactly so many times the points, but no more of them, or taken off, than the cap. */
function capped(times: number, { each, atMost }: { readonly each: number; readonly atMost: number }): number {
  const points = sumToNumber(addProduct(emptySum(), each, times));
  // 0 added, because a cap of 0 would leave -0.
  return Math.min(Math.max(points, -atMost), atMost) + 0;
}
