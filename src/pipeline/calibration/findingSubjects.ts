import { getOrInsert } from "../../collections/getOrInsert.js";
import { byStage, type ByStage } from "../value/byStage.js";
import type { BiasCandidate } from "./biasFindings.js";
import type { ClosedStates } from "./closedStates.js";
import { estimateRow, estimateRows } from "./estimateAgainstOutcome.js";
import { addJudged, noneJudged, type Judged } from "./judgedDeal.js";
import type { RecordedState } from "./recordedState.js";
import type { StageCalibration } from "./stageCalibration.js";
import type { StatedState } from "./statedIn.js";
import type { TruthCandidate } from "./truthFindings.js";

/** The stages, each with its deals on first entry. */
export const stageCandidates = (rows: readonly StageCalibration[], judged: ByStage<Judged>): TruthCandidate[] =>
  rows.map((row) => ({
    subject: { kind: "stage", id: row.stage },
    pipeline: row.pipeline,
    ...judged.of(row.pipeline, row.stage),
    row,
  }));

/** The groups of one kind, each with its deals; those that belong to none are no group. */
export function groupCandidates(
  kind: string,
  deals: readonly StatedState[],
  keyOf: ClosedStates["keyOf"],
): TruthCandidate[] {
  const groups = new Map<string, Judged>();
  for (const deal of deals) {
    const key = keyOf(deal.state);
    if (key !== null) addJudged(getOrInsert(groups, key, noneJudged), deal);
  }
  return Array.from(groups, ([id, judged]) => ({ subject: { kind, id }, pipeline: null, ...judged, row: null }));
}

/** What the groups of one kind estimated. */
export const groupEstimates = (kind: string, found: ClosedStates, keyOf: ClosedStates["keyOf"]): BiasCandidate[] =>
  estimateRows(found, found.states, keyOf).flatMap((row) =>
    row.key === null ? [] : [{ subject: { kind, id: row.key }, pipeline: null, row }],
  );

/** What was estimated of deals when they came to a stage. */
export function stageEstimates(found: ClosedStates): BiasCandidate[] {
  const stages = byStage<RecordedState[]>(() => []);
  for (const state of found.states) stages.of(state.pipelineId, state.stage).push(state);
  return stages.all().map(({ pipeline, stage, value }) => ({
    subject: { kind: "stage", id: stage },
    pipeline,
    row: estimateRow(found, "group", stage, value),
  }));
}
