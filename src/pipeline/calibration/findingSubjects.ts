import { keyOfStage, stageNamed, type StageName } from "../../kpi/pipeline/stagePlaces.js";
import { made } from "../../table/table.js";
import type { BiasCandidate } from "./biasFindings.js";
import type { ClosedStates } from "./closedStates.js";
import { estimateRows } from "./estimateAgainstOutcome.js";
import type { JudgedDeal } from "./judgedDeal.js";
import type { StageCalibration } from "./stageCalibration.js";
import type { TruthCandidate } from "./truthFindings.js";

/** The stages, each with its deals on first entry. */
export function stageCandidates(rows: readonly StageCalibration[], deals: readonly JudgedDeal[]): TruthCandidate[] {
  const inStage = new Map<string, JudgedDeal[]>();
  for (const deal of deals) made(inStage, keyOfStage(deal), () => []).push(deal);
  return rows.map((row) => ({
    subject: { kind: "stage", id: row.stage },
    pipeline: row.pipeline,
    deals: inStage.get(keyOfStage(row)) ?? [],
    row,
  }));
}

/** The groups of one kind, each with its deals; those that belong to none are no group. */
export function groupCandidates(kind: string, deals: readonly JudgedDeal[]): TruthCandidate[] {
  const groups = new Map<string, JudgedDeal[]>();
  for (const deal of deals) if (deal.key !== null) made(groups, deal.key, () => []).push(deal);
  return [...groups].map(([id, own]) => ({ subject: { kind, id }, pipeline: null, deals: own, row: null }));
}

/** What the groups of one kind estimated. */
export const groupEstimates = (kind: string, found: ClosedStates, keyOf: ClosedStates["keyOf"]): BiasCandidate[] =>
  estimateRows(found, found.states, ({ deal, on }) => keyOf(deal, on) ?? null).flatMap((row) =>
    row.key === null ? [] : [{ subject: { kind, id: row.key }, pipeline: null, row }],
  );

/** What was estimated of deals when they came to a stage. */
export function stageEstimates(found: ClosedStates): BiasCandidate[] {
  const names = new Map<string, StageName>();
  const rows = estimateRows(found, found.states, ({ deal }) => {
    const name = stageNamed(deal);
    const key = keyOfStage(name);
    names.set(key, name);
    return key;
  });
  return rows.flatMap((row) => {
    const name = names.get(row.key ?? "");
    if (name === undefined) return [];
    return [{ subject: { kind: "stage", id: name.stage }, pipeline: name.pipeline, row }];
  });
}
