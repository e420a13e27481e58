import { checkOptions } from "../../checkOptions.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import type { Behaviour } from "../../model/records/behaviour.js";
import { addAmount, addProduct, emptySum } from "../../exact/exactSum.js";
import { sumToNumber } from "../../exact/sumToNumber.js";
import type { Day } from "../../time/day.js";
import { requireDay } from "../../time/requireDay.js";
import { checkScoringGrid, pointsOfBehaviour, type ScoringGrid } from "./scoringGrid.js";

/** A score by a grid, with what it was given for. */
export interface GridScore {
  readonly points: number;
  /** The band that the points lie in; null below the first, and in a grid without bands. */
  readonly band: string | null;
  readonly route: "salesperson" | "automation";
  /** Each answer and each kind of behaviour with its points: 0 for an answer to which the grid gives none. */
  readonly reasons: readonly ScoreReason[];
  /** Fields of the grid to which there is no answer: points that may still be given. */
  readonly missing: readonly string[];
}

/** What points were given for. */
export type ScoreReason =
  | { readonly field: string; readonly value: string; readonly points: number }
  | { readonly behaviour: string; readonly times: number; readonly points: number };

/** A record with fields of its own and others. */
export type RecordWithAnswers = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Scores a record of some kind, given what was done. */
export type ScoreOf<Scored> = (
  record: Scored | RecordWithAnswers,
  behaviours?: Iterable<Behaviour>,
  window?: { readonly asOf?: Day | undefined },
) => GridScore;

const windowKinds = { asOf: "text?" } as const;

/** Scores records by a grid; `doneBy` is where a behaviour names who it is of. */
export function scoreByGrid<Scored extends { readonly id: string }>(
  grid: ScoringGrid,
  doneBy: "leadId" | "accountId",
): ScoreOf<Scored> {
  const where = doneBy === "leadId" ? "leadScore" : "accountScore";
  checkScoringGrid(where, grid);
  const { fields = {}, behaviours: kinds = {}, bands = [], salespersonFrom } = grid;
  const highestFirst = bands.toSorted((left, right) => right.from - left.from);
  return (record, behaviours = [], window = {}) => {
    const { asOf } = checkOptions(where, window, windowKinds);
    const answers = Object.keys(fields).map((field) => ({ field, value: answerOf(record, field) }));
    const times = timesOf(Array.from(behaviours).filter(isDone(record.id, doneBy, asOf)));
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
