import { stageOutcome, stageTable } from "../accessors/stage.js";
import type { Opportunity } from "../records/opportunity.js";
import type { Stage } from "../records/stage.js";
import type { StageChange } from "../records/stageChange.js";

/**
 * Returns deals whose histories say what their stages imply: a change to a stage of probability 1 is a win, and one to a stage of
 * probability 0 past the first is a loss. A history that states an outcome is left as it is, and so is that of a deal which stands
 * in such a stage with another outcome. Returns the given list if nothing is implied. Decision: implied-outcomes.
 *
 * @example withImpliedOutcomes([{ ...open, stage: "Offer", history: [{ on: "2026-02-20", stage: "Won" }, { on: "2026-02-21", stage: "Offer" }] }], [{ id: "Won", order: 3, probability: 1 }])[0].history[0].outcome // => 'won'
 */
export function withImpliedOutcomes(deals: readonly Opportunity[], stages: readonly Stage[]): readonly Opportunity[] {
  const outcomes = outcomesOfStages(stages);
  if (outcomes.size === 0) return deals;
  const implied = deals.map((deal) => {
    const outcomeOf = outcomes.get(deal.pipelineId ?? null);
    const history = outcomeOf && historyWithOutcomes(deal, outcomeOf);
    return history ? { ...deal, history } : deal;
  });
  return implied.every((deal, index) => deal === deals[index]) ? deals : implied;
}

type ClosingStages = ReadonlyMap<string, "won" | "lost">;

/** Returns the closing stages of each pipeline that has some. */
function outcomesOfStages(stages: readonly Stage[]): ReadonlyMap<string | null, ClosingStages> {
  const pipelines = [...stageTable(stages)].map(([pipeline, stagesById]) => {
    const listed = [...stagesById.values()];
    const firstOrder = listed.reduce((lowest, { order }) => Math.min(lowest, order), Infinity);
    const closing = listed.flatMap((stage): [string, "won" | "lost"][] => {
      const outcome = stageOutcome(stage, firstOrder);
      return outcome === null ? [] : [[stage.id, outcome]];
    });
    return [pipeline, new Map(closing)] as const;
  });
  return new Map(pipelines.filter(([, closing]) => closing.size > 0));
}

/** Returns the history of a deal with the outcomes of closing stages; null if there are none to add. */
function historyWithOutcomes(
  { stage: standing, outcome: stated, history }: Opportunity,
  outcomeOf: ClosingStages,
): StageChange[] | null {
  if (history == null || history.some(({ outcome }) => outcome != null)) return null;
  if ((outcomeOf.get(standing) ?? stated) !== stated || !history.some(({ stage }) => outcomeOf.has(stage))) return null;
  return history.map((change) => {
    const outcome = outcomeOf.get(change.stage);
    return outcome === undefined ? change : { ...change, outcome };
  });
}
