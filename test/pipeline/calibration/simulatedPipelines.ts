import type { BookRecords } from "../../../src/model/book/salesBook.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { seededDraws } from "../../../src/stats/random/seededDraws.js";

/** Five stages, with the chance of winning from each. */
export const chances = [0.1, 0.3, 0.5, 0.7, 0.9];
export const stageNames = ["lead", "need", "demo", "proposal", "closing"];

const stages = stageNames.map((id, order) => ({ id, order: order + 1 }));
const reps = Array.from({ length: 8 }, (_, rep) => ({
  id: `rep ${rep}`,
  memberships: [{ teamId: rep < 4 ? "north" : "south" }],
}));

interface Simulated {
  readonly seed: number;
  readonly deals: number;
  /** How far the true log odds lie from those stated; 0 of true probabilities. */
  readonly shift?: (deal: { readonly rep: number; readonly stage: number }) => number;
}

const shifted = (p: number, by: number): number => 1 / (1 + ((1 - p) / p) * Math.exp(-by));

/** Closed deals that were each recorded once, in one of the stages, by one of eight reps. */
export function drawnPipeline({ seed, deals, shift = () => 0 }: Simulated): BookRecords {
  const draw = seededDraws(seed);
  const opportunities = Array.from({ length: deals }, (_, index): Opportunity => {
    const [stage, rep] = [Math.floor(draw(index, 1) * 5), Math.floor(draw(index, 2) * 8)];
    const stated = chances[stage] ?? 0;
    const isWon = draw(index, 3) < shifted(stated, shift({ rep, stage }));
    return closedDeal(index, rep, isWon, [{ on: "2026-01-10", stage: stageNames[stage] ?? "", probability: stated }]);
  });
  return { opportunities, stages, reps };
}

/**
 * Deals that come in at the first stage and go from stage to stage until they are lost or won: from each they are won with the
 * chance of that stage, and every change states it.
 */
export function walkedPipeline({ seed, deals, shift = () => 0 }: Simulated): BookRecords {
  const draw = seededDraws(seed);
  const opportunities = Array.from({ length: deals }, (_, index): Opportunity => {
    const rep = Math.floor(draw(index, 2) * 8);
    const trueChance = (stage: number): number =>
      stage === 5 ? 1 : shifted(chances[stage] ?? 0, shift({ rep, stage }));
    let stage = 0;
    while (stage < 5 && draw(index, 3 + stage) < trueChance(stage) / trueChance(stage + 1)) stage += 1;
    const passed = chances.slice(0, Math.min(stage, 4) + 1);
    const history = passed.map((probability, at) => ({
      on: `2026-01-${10 + at}`,
      stage: stageNames[at] ?? "",
      probability,
    }));
    return closedDeal(index, rep, stage === 5, history);
  });
  return { opportunities, stages, reps };
}

const closedDeal = (index: number, rep: number, isWon: boolean, history: Opportunity["history"]): Opportunity => ({
  id: index.toString(),
  ownerId: `rep ${rep}`,
  stage: isWon ? "won" : "lost",
  outcome: isWon ? "won" : "lost",
  createdOn: "2026-01-10",
  closedOn: "2026-03-01",
  ...(history && { history }),
});
