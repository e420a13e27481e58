import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";

/** Rules of a lead score, as data: points for answers and behaviours, bands, and the limit for a salesperson. */
export interface ScoringGrid {
  /** Points of each value of a field: `{ segment: { Gold: 30, Silver: 10 } }`. */
  readonly fields?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Points of each kind of behaviour. Points do not fade: a behaviour of long ago counts like one of today. */
  readonly behaviours?: Readonly<Record<string, BehaviourPoints>>;
  /**
   * Names of scores, each from the points at which it begins: `[{ name: "cold", from: 0 }, { name: "hot", from: 50 }]`.
   */
  readonly bands?: readonly ScoreBand[];
  /** Least points of a lead for a salesperson. Automation keeps leads with fewer points warm. */
  readonly salespersonFrom: number;
}

/** Points of a kind of behaviour: for each time, or for each time up to a cap. */
export type BehaviourPoints = number | { readonly each: number; readonly atMost?: number };

/** Name of the scores from some points on, up to the start of the next band. */
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

/** Throws if a grid cannot score leads or accounts. */
export function checkScoringGrid(where: string, grid: ScoringGrid): void {
  const { fields = {}, behaviours = {}, bands = [], salespersonFrom } = checkOptions(where, grid, gridKinds);
  for (const [field, values] of Object.entries(fields))
    for (const [value, points] of Object.entries(checkRecord(`fields.${field}`, values)))
      requireFinite(points, `fields.${field}.${value}`);
  for (const [kind, points] of Object.entries(behaviours)) {
    if (typeof points !== "number") checkOptions(`behaviours.${kind}`, points, pointsKinds);
    const { each, atMost } = pointsOfBehaviour(points);
    requireFinite(each, `behaviours.${kind}`);
    if (!(atMost >= 0)) refuse(`behaviours.${kind}.atMost`, atMost, "a cap of 0 or more");
  }
  bands.forEach((band, index) => checkOptions(`${where}: bands[${index}]`, band, bandKinds));
  for (const { name, from } of bands) {
    requireFinite(from, `bands.${name}`);
    if (bands.filter((other) => other.from === from).length > 1)
      refuse(`bands.${name}`, from, "a start that no other band has");
  }
  requireFinite(salespersonFrom, "salespersonFrom");
}

/** Returns the points of each time with their cap, which is infinite by default. */
export const pointsOfBehaviour = (points: BehaviourPoints): { readonly each: number; readonly atMost: number } =>
  typeof points === "number" ? { each: points, atMost: Infinity } : { atMost: Infinity, ...points };

function checkRecord<Values>(field: string, values: Values): Values {
  if (typeof values === "object" && values !== null) return values;
  return refuse(field, values, "a record of points by value");
}

function requireFinite(points: number, field: string): void {
  if (!Number.isFinite(points)) refuse(field, points, "a number of points");
}
