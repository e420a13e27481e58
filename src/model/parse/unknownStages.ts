import { getOrInsert } from "../../collections/getOrInsert.js";
import { isOpen } from "../accessors/opportunity.js";
import type { Opportunity } from "../records/opportunity.js";
import { referenceEvidence } from "./brokenReferences.js";
import { issueAt, type FoundIssue } from "./parseIssue.js";
import type { Rows } from "./row.js";

/**
 * Returns the stages of deals that their pipeline does not have, if the book has any stages. The last stage of a closed deal
 * says no more than its outcome, and is not checked.
 */
export function unknownStages({ opportunities, stages }: Rows): FoundIssue[] {
  if (stages.length === 0) return [];
  const stagesByPipeline = new Map<string | null, Set<string>>();
  for (const { record } of stages)
    getOrInsert(stagesByPipeline, record.pipelineId ?? null, () => new Set()).add(record.id);
  return opportunities.flatMap((row) => {
    const pipeline = row.record.pipelineId ?? null;
    const known = stagesByPipeline.get(pipeline) ?? new Set();
    return stagesOf(row.record)
      .filter(({ stage }) => !known.has(stage))
      .map(({ path, stage }) =>
        issueAt(row, path, "unknown-reference", referenceEvidence(stage, "stages", pipeline, known)),
      );
  });
}

function stagesOf(deal: Opportunity): { readonly path: string; readonly stage: string }[] {
  const passed = (deal.history ?? []).map(({ stage }, index) => ({ path: `history[${index}].stage`, stage }));
  return isOpen(deal)
    ? [{ path: "stage", stage: deal.stage }, ...passed]
    : passed.filter(({ stage }) => stage !== deal.stage);
}
