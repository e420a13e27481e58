import { stageOf, type StageTable } from "../../model/accessors/stage.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Amount } from "../../exact/amount.js";
import { addAmount, emptySum, subtractSums, type ExactSum } from "../../exact/exactSum.js";
import type { DealJourney, DealState } from "./dealJourney.js";
import { keyOfStage, stageNameOf } from "./listStages.js";

/** Way of deals into a stage or out of it, with the deals in the stage at both ends of a period. */
export type Flow = "opening" | "entered" | "leftForward" | "leftBack" | "leftAside" | "won" | "lost" | "closing";

/** Number and value of the deals in each flow of a stage. */
export interface StageFlows {
  readonly number: Record<Flow, number>;
  readonly value: Record<Flow | "changed", ExactSum>;
  /** Number of deals that came into the stage without an amount. */
  missing: number;
}

/** Flows of each stage, by the key of the stage. */
export type FlowTallies = Map<string, StageFlows>;

/** Returns the flows of a stage without deals. */
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

/** Adds a deal's course through a period to the flows of its stages. */
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
  let state = start;
  put(state, wasOpen ? "opening" : "entered");
  for (const next of moves) {
    if (next.stage === state.stage) change(state, next.amount);
    else {
      put(state, exitFlow(deal, state, next, stages));
      put(next, "entered");
    }
    state = next;
  }
  if (outcome !== "open") change(state, amount);
  put(outcome === "open" ? state : { ...state, amount }, outcome === "open" ? "closing" : outcome);
}

function exitFlow(deal: Opportunity, state: DealState, next: DealState, stages: StageTable): Flow {
  const [from, to] = [state, next].map(({ stage }) => stageOf({ ...deal, stage }, stages)?.order);
  if (from === undefined || to === undefined || from === to) return "leftAside";
  return from < to ? "leftForward" : "leftBack";
}
