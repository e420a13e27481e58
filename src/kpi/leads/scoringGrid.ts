import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { SalesKpiError, quote } from "../../errors.js";

/**
 * How leads are scored, as data: points for what they are and for what they do, and what the points lead to.
 */
export interface ScoringGrid {
  /** For each field of the lead the points of its values: `{ segment: { Gold: 30, Silver: 10 } }`. */
  readonly fields?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** For each kind of behaviour its points. They do not fade: what was done long ago counts as what was done today. */
  readonly behaviours?: Readonly<Record<string, BehaviourPoints>>;
  /** Names of scores, from the points on at which each begins: `[{ name: "cold", from: 0 }, { name: "hot", from: 50 }]`. */
  readonly bands?: readonly ScoreBand[];
  /** Points from which on a salesperson takes the lead; below, automation keeps it warm. */
  readonly salespersonFrom: number;
}

/** Points of a kind of behaviour: for each time, or for each time up to a cap. */
export type BehaviourPoints = number | { readonly each: number; readonly atMost?: number };

/** A name for the scores from some points on, up to where the next band begins. */
export interface ScoreBand {
  readonly name: string;
  readonly from: number;
}

const gridKinds: OptionKinds<ScoringGrid> = {
  fields: "record?",
  behaviours: "record?",
  bands: "list?",
  salespersonFrom: "number",
};

const pointsKinds = { each: "number", atMost: "number?" } as const;
const bandKinds: OptionKinds<ScoreBand> = { name: "text", from: "any?" };

/** Checks that leads or accounts can be scored by a grid. */
export function checkScoringGrid(where: string, grid: ScoringGrid): void {
  const { fields = {}, behaviours = {}, bands = [], salespersonFrom } = checkOptions(where, grid, gridKinds);
  for (const [field, values] of Object.entries(fields))
    for (const [value, points] of Object.entries(checkRecord(`fields.${field}`, values)))
      requireFinite(points, `fields.${field}.${value}`);
  for (const [kind, points] of Object.entries(behaviours)) {
    if (typeof points !== "number") checkOptions(`behaviours.${kind}`, points, pointsKinds);
    const { each, atMost } = pointsOfBehaviour(points);
    requireFinite(each, `behaviours.${kind}`);
    if (!(atMost >= 0)) throw refused(atMost, `behaviours.${kind}.atMost`, "no cap of 0 or more");
  }
  bands.forEach((band, index) => checkOptions(`${where}: bands[${index}]`, band, bandKinds));
  for (const { name, from } of bands) {
    requireFinite(from, `bands.${name}`);
    if (bands.filter((other) => other.from === from).length > 1)
      throw refused(from, `bands.${name}`, "where another band begins");
  }
  requireFinite(salespersonFrom, "salespersonFrom");
}

/** Points for each time with their cap, where one is told. */
export const pointsOfBehaviour = (points: BehaviourPoints): { readonly each: number; readonly atMost: number } =>
  typeof points === "number" ? { each: points, atMost: Infinity } : { atMost: Infinity, ...points };

function checkRecord<Values>(field: string, values: Values): Values {
  if (typeof values === "object" && values !== null) return values;
  throw refused(values, field, "no record of points by value");
}

function requireFinite(points: number, field: string): void {
  if (!Number.isFinite(points)) throw refused(points, field, "no number of points");
}

const refused = (value: unknown, field: string, problem: string): SalesKpiError =>
  new SalesKpiError("impossible-request", `${field}: ${quote(value)} is ${problem}`, { field, value });
