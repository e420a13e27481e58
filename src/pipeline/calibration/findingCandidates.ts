import { getOrInsert } from "../../collections/getOrInsert.js";
import { stageMap, type StageMap } from "../value/stageMap.js";
import type { BiasCandidate } from "./biasFindings.js";
import type { ClosedStates } from "./closedStates.js";
import { estimateRow, estimateRows } from "./estimateAgainstOutcome.js";
import { addOutcome, noOutcomes, type StatedOutcomes } from "./statedOutcomes.js";
import type { RecordedState } from "./recordedState.js";
import type { StageCalibration } from "./stageCalibration.js";
import type { StatedState } from "./readStatedProbabilities.js";
import type { CalibrationCandidate } from "./miscalibrationFindings.js";

/** Returns the stages, each with its deals on first entry. */
export const stageCandidates = (
  rows: readonly StageCalibration[],
  outcomes: StageMap<StatedOutcomes>,
): CalibrationCandidate[] =>
  rows.map((row) => ({
    subject: { kind: "stage", id: row.stage },
    pipeline: row.pipeline,
    ...outcomes.getOrCreate(row.pipeline, row.stage),
    row,
  }));

/** Returns the groups of one kind, each with its deals; deals without a key are no group. */
export function groupCandidates(
  kind: string,
  deals: readonly StatedState[],
  keyOf: ClosedStates["keyOf"],
): CalibrationCandidate[] {
  const groups = new Map<string, StatedOutcomes>();
  for (const deal of deals) {
    const key = keyOf(deal.state);
    if (key !== null) addOutcome(getOrInsert(groups, key, noOutcomes), deal);
  }
  return Array.from(groups, ([id, outcomes]) => ({ subject: { kind, id }, pipeline: null, ...outcomes, row: null }));
}

/** Returns the estimates of the groups of one kind. */
export const groupEstimates = (kind: string, closed: ClosedStates, keyOf: ClosedStates["keyOf"]): BiasCandidate[] =>
  estimateRows(closed, closed.states, keyOf).flatMap((row) =>
    row.key === null ? [] : [{ subject: { kind, id: row.key }, pipeline: null, row }],
  );

/** Returns the estimates of deals on their entry to each stage. */
export function stageEstimates(closed: ClosedStates): BiasCandidate[] {
  const stages = stageMap<RecordedState[]>(() => []);
  for (const state of closed.states) stages.getOrCreate(state.pipelineId, state.stage).push(state);
  return stages.entries().map(({ pipeline, stage, value }) => ({
    subject: { kind: "stage", id: stage },
    pipeline,
    row: estimateRow(closed, "group", stage, value),
  }));
}
