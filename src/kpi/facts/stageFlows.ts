import { stageOf, type StageTable } from "../../model/accessors/stage.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import { addAmount, emptySum, subtractSums, type ExactSum } from "../../exact/exactSum.js";
import type { DealJourney, DealState } from "./dealJourney.js";
import { keyOfStage, stageNameOf } from "./listStages.js";

/** How deals come to be in a stage, or to be there no longer. */
export type Flow = "opening" | "entered" | "leftForward" | "leftBack" | "leftAside" | "won" | "lost" | "closing";

/** What flowed through a stage, in number and value. */
export interface StageFlows {
  readonly number: Record<Flow, number>;
  readonly value: Record<Flow | "changed", ExactSum>;
  missing: number;
}

/** The flows of each stage, by its key. */
export type FlowTallies = Map<string, StageFlows>;

export const emptyFlows = (): StageFlows => ({
  number: { opening: 0, entered: 0, leftForward: 0, leftBack: 0, leftAside: 0, won: 0, lost: 0, closing: 0 },
  value: {
    opening: emptySum(),
    entered: emptySum(),
    changed: emptySum(),
    leftForward: emptySum(),
    leftBack: emptySum(),
    leftAside: emptySum(),
    won: emptySum(),
    lost: emptySum(),
    closing: emptySum(),
  },
  missing: 0,
});

/** Adds a deal's way through a period to the flows of the stages it went through. */
export function addDealToFlows(
  tallies: FlowTallies,
  deal: Opportunity,
  journey: DealJourney,
  stages: StageTable,
): void {
  const flowsOf = (stage: string): StageFlows => {
    const key = keyOfStage(stageNameOf({ ...deal, stage }));
    const known = tallies.get(key) ?? emptyFlows();
    tallies.set(key, known);
    return known;
  };
  const put = ({ stage, amount }: DealState, flow: Flow): void => {
    const flows = flowsOf(stage);
    flows.number[flow] += 1;
    if (amount !== null) flows.value[flow] = addAmount(flows.value[flow], amount);
    else if (flow === "opening" || flow === "entered") flows.missing += 1;
  };
  const change = ({ stage, amount: before }: DealState, after: Amount | null): void => {
    const { value } = flowsOf(stage);
    if (after !== null) value.changed = addAmount(value.changed, after);
    if (before !== null) value.changed = subtractSums(value.changed, addAmount(emptySum(), before));
  };
  const { start, wasOpen, moves, outcome, amount } = journey;
  let here = start;
  put(here, wasOpen ? "opening" : "entered");
  for (const next of moves) {
    if (next.stage === here.stage) change(here, next.amount);
    else {
      put(here, wayOut(deal, here, next, stages));
      put(next, "entered");
    }
    here = next;
  }
  if (outcome !== "open") change(here, amount);
  put(outcome === "open" ? here : { ...here, amount }, outcome === "open" ? "closing" : outcome);
}

function wayOut(deal: Opportunity, here: DealState, next: DealState, stages: StageTable): Flow {
  const [from, to] = [here, next].map(({ stage }) => stageOf({ ...deal, stage }, stages)?.order);
  if (from === undefined || to === undefined || from === to) return "leftAside";
  return from < to ? "leftForward" : "leftBack";
}
