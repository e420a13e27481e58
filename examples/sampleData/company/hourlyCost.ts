import type { Cents } from "../primitives/money.js";
import type { Rep } from "./reps.js";

const bySeniority: ReadonlyMap<string, Cents> = new Map([
  ["lead", 78_50],
  ["senior", 51_20],
  ["junior", 36_40],
]);

const byRegion: ReadonlyMap<string, number> = new Map([
  ["Germany", 1.1],
  ["Spain", 0.78],
]);

/** Returns the cost of a rep's hour to the company. */
export function hourlyCost(rep: Rep): Cents {
  const usual = bySeniority.get(rep.seniority) ?? 0;
  return Math.round(usual * (byRegion.get(rep.region) ?? 1) * (rep.role === "sales development" ? 0.82 : 1));
}
