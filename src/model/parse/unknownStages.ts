import { quote } from "../../errors.js";
import { isOpen } from "../accessors/opportunity.js";
import type { Opportunity } from "../records/opportunity.js";
import { findingAt, type Finding } from "./finding.js";
import type { Rows } from "./row.js";

/**
 * Stages of deals that their pipeline does not have, where the book has any stages. The stage that a closed deal ended
 * in says no more than its outcome, and need not be one.
 */
export function unknownStages({ opportunities, stages }: Rows): Finding[] {
  if (stages.length === 0) return [];
  const byPipeline = new Map<string | null, Set<string>>();
  for (const { record } of stages) {
    const pipeline = record.pipelineId ?? null;
    byPipeline.set(pipeline, (byPipeline.get(pipeline) ?? new Set()).add(record.id));
  }
  return opportunities.flatMap((row) => {
    const pipeline = row.record.pipelineId ?? null;
    const known = byPipeline.get(pipeline);
    const named = stagesOf(row.record).filter(({ stage }) => known?.has(stage) !== true);
    return named.map(({ path, stage }) => {
      const says = `${quote(stage)} is none of the stages of ${pipeline === null ? "no pipeline" : `pipeline ${quote(pipeline)}`}`;
      return findingAt(row, { path, code: "unknown-reference", says, value: stage });
    });
  });
}

function stagesOf(deal: Opportunity): { readonly path: string; readonly stage: string }[] {
  const passed = (deal.history ?? []).map(({ stage }, index) => ({ path: `history[${index}].stage`, stage }));
  return isOpen(deal)
    ? [{ path: "stage", stage: deal.stage }, ...passed]
    : passed.filter(({ stage }) => stage !== deal.stage);
}
