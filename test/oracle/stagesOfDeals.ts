import { changesOf } from "./changesOf.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import type { Stage } from "../../src/model/records/stage.js";
import { daysBetween, type Book } from "./twin.js";

/** The stage of a deal: the one of its name that names the same pipeline, or none where the deal names none. */
export const stageOfDeal = ({ stages }: Book, { stage, pipelineId }: Opportunity): Stage | undefined =>
  stages.find((one) => one.id === stage && (one.pipelineId ?? null) === (pipelineId ?? null));

/** Days since the deal came into its stage: back from the latest change while changes name that stage. */
export function daysSinceEntry(deal: Opportunity, day: string): number | null {
  const past = changesOf(deal.history ?? [])
    .map((change) => ({ stage: change.stage, on: change.on ?? change.at?.slice(0, 10) ?? "never" }))
    .filter(({ on }) => on <= day)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  let entered: string | null = null;
  while (past.at(-1)?.stage === deal.stage) entered = past.pop()?.on ?? null;
  return entered === null ? null : daysBetween(entered, day);
}

/** The answers to a question about each deal that has one. */
export const known = <Value>(values: readonly (Value | null)[]): Value[] => values.filter((value) => value !== null);
