import type { Opportunity } from "../../../src/model/records/opportunity.js";
import type { Stage } from "../../../src/model/records/stage.js";
import type { StageChange } from "../../../src/model/records/stageChange.js";
import { seededDraws } from "../../../src/stats/random/seededDraws.js";
import { addDays } from "../../../src/time/dayNumber.js";

const steps = ["qualify", "demo", "offer", "negotiate"];

/** What the stages of two pipelines state, from the first to the last. */
const chances: Readonly<Record<string, readonly string[]>> = {
  new: ["0.1", "0.3", "0.5", "0.7"],
  renewal: ["0.6", "0.75", "0.85", "0.95"],
};

/** The day the clean book is looked at on. */
export const cleanDay = "2026-06-30";

/** Stages as CRMs list them: probabilities that rise and, in one pipeline, columns for what was closed behind. */
export const cleanStages: readonly Stage[] = [
  ...Object.entries(chances).flatMap(([pipelineId, stated]) =>
    steps.map((id, index) => ({
      ...{ id, pipelineId, order: index + 1, probability: stated[index] ?? null },
      required: { need: 1, budget: 2 },
    })),
  ),
  { id: "Closed Won", pipelineId: "new", order: 5, probability: 1 },
  { id: "Closed Lost", pipelineId: "new", order: 6, probability: 0 },
];

/**
 * A seeded book in which nothing is wrong: deals go from stage to stage without a leap, each at its stage's probability, with
 * which it is won in the end, and at its first amount; one in ten has just begun, is answered, planned and not due yet.
 */
export function cleanBook(
  deals: number,
  seed: number,
): { readonly opportunities: Opportunity[]; readonly stages: readonly Stage[] } {
  const draw = seededDraws(seed);
  const opportunities = Array.from({ length: deals }, (_, index) => {
    let drawn = 0;
    return cleanDeal(index, () => draw(drawn++, index));
  });
  return { opportunities, stages: cleanStages };
}

function cleanDeal(index: number, draw: () => number): Opportunity {
  const pipelineId = draw() < 0.6 ? "new" : "renewal";
  const stated = chances[pipelineId] ?? [];
  const amount = (Math.floor(draw() * 9_000_000) + 100_000) / 100;
  const isNew = index % 10 === 0;
  const createdOn = isNew
    ? addDays(cleanDay, -4 - Math.floor(draw() * 6))
    : addDays("2025-01-01", Math.floor(draw() * 430));
  const history: StageChange[] = [];
  let [on, isGoing] = [createdOn, true];
  for (let place = 0; place < steps.length && isGoing; place += 1) {
    const probability = stated[place] ?? "1";
    history.push({ on, stage: steps[place] ?? "", amount, probability, expectedCloseOn: "2026-12-31" });
    on = addDays(on, isNew ? 1 : 1 + Math.floor(draw() * 20));
    // A chance of p that goes on to one of q with p ÷ q, and is lost otherwise, is won with p in the end.
    isGoing = draw() < Number(probability) / Number(stated[place + 1] ?? 1);
  }
  const { stage = "", probability = null } = history.at(-1) ?? {};
  const deal = {
    ...{ id: `d${index.toString().padStart(7, "0")}`, ownerId: `rep${(index % 8).toString()}`, pipelineId, amount },
    ...{ createdOn, expectedCloseOn: "2026-12-31", nextStepOn: "2026-07-15", known: { need: "yes", budget: "20 k" } },
  };
  if (isNew) return { ...deal, stage, probability, outcome: "open", history };
  const close = { outcome: isGoing ? "won" : "lost", probability: isGoing ? 1 : 0, closedOn: on } as const;
  // One pipeline logs the close in a column of its own, the other leaves the deal where it was.
  if (pipelineId === "renewal") return { ...deal, ...close, stage, history };
  const column = isGoing ? "Closed Won" : "Closed Lost";
  const logged = { on, stage: column, amount, probability: close.probability };
  return { ...deal, ...close, stage: column, history: [...history, logged] };
}
