import { checkOptions } from "../../checkOptions.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Behaviour } from "../../model/records/behaviour.js";
import { addAmount, addProduct, emptySum } from "../../exact/exactSum.js";
import { sumToNumber } from "../../exact/sumToNumber.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import { checkScoringGrid, pointsOfBehaviour, type ScoringGrid } from "./scoringGrid.js";

/** Score by a grid, with the reasons for its points. */
export interface GridScore {
  readonly points: number;
  /** Band of the points; null below the first band, and in a grid without bands. */
  readonly band: string | null;
  /** Next owner of the record, from the grid's `salespersonFrom`. */
  readonly route: "salesperson" | "automation";
  /** Answers and kinds of behaviour, each with its points: 0 for an answer without points in the grid. */
  readonly reasons: readonly ScoreReason[];
  /** Fields of the grid without an answer: they may still earn points. */
  readonly missing: readonly string[];
}

/** Answer or kind of behaviour, with its points. */
export type ScoreReason =
  | { readonly field: string; readonly value: string; readonly points: number }
  | { readonly behaviour: string; readonly times: number; readonly points: number };

/** Record with any further fields. */
export type RecordWithAnswers = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Function that scores a record by its answers and behaviours. */
export type ScoreOf<Scored> = (
  record: Scored | RecordWithAnswers,
  behaviours?: Iterable<Behaviour>,
  window?: { readonly asOf?: Day | undefined },
) => GridScore;

const windowKinds = { asOf: "text?" } as const;

/**
 * Returns a function that scores records by a grid.
 *
 * @param idField - field of a behaviour with the id of the record
 */
export function scoreByGrid<Scored extends { readonly id: string }>(
  grid: ScoringGrid,
  idField: "leadId" | "accountId",
): ScoreOf<Scored> {
  const where = idField === "leadId" ? "leadScore" : "accountScore";
  checkScoringGrid(where, grid);
  const { fields = {}, behaviours: kinds = {}, bands = [], salespersonFrom } = grid;
  const highestFirst = bands.toSorted((left, right) => right.from - left.from);
  return (record, behaviours = [], window = {}) => {
    const { asOf } = checkOptions(where, window, windowKinds);
    const answers = Object.keys(fields).map((field) => ({ field, value: answerOf(record, field) }));
    const times = countByKind(Array.from(behaviours).filter(isDone(record.id, idField, asOf)));
    const reasons: readonly ScoreReason[] = [
      ...answers.flatMap(({ field, value }) =>
        value === null ? [] : [{ field, value, points: pointsIn(fields[field] ?? {}, value) }],
      ),
      ...Object.entries(kinds).flatMap(([behaviour, points]) => {
        const done = times.get(behaviour) ?? 0;
        return done === 0 ? [] : [{ behaviour, times: done, points: capPoints(done, pointsOfBehaviour(points)) }];
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

function answerOf(record: object, field: string): string | null {
  const value: unknown = Object.hasOwn(record, field) ? (record as Readonly<Record<string, unknown>>)[field] : null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

const pointsIn = (values: Readonly<Record<string, number>>, value: string): number =>
  Object.hasOwn(values, value) ? (values[value] ?? 0) : 0;

function isDone(id: string, by: "leadId" | "accountId", asOf: Day | undefined): (behaviour: Behaviour) => boolean {
  requireDay(asOf, "asOf");
  return (behaviour) => {
    if (behaviour[by] !== id) return false;
    const on = readDayOf(happenedOn, behaviour);
    return asOf === undefined || (on != null && on <= asOf);
  };
}

function countByKind(behaviours: readonly Behaviour[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { kind } of behaviours) times.set(kind, (times.get(kind) ?? 0) + 1);
  return times;
}

/** Returns the exact points of a kind of behaviour: the points of each time, limited by the cap in both directions. */
function capPoints(times: number, { each, atMost }: { readonly each: number; readonly atMost: number }): number {
  const points = sumToNumber(addProduct(emptySum(), each, times));
  // 0 is added, because a cap of 0 would leave -0.
  return Math.min(Math.max(points, -atMost), atMost) + 0;
}
