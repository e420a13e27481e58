import { addAmount, emptySum } from "../../exact/exactSum.js";
import { sumToNumber } from "../../exact/sumToNumber.js";

/** Probability that was stated of a deal, with the stage of that moment and the outcome. */
export interface StatedOutcome {
  readonly pipeline: string | null;
  readonly stage: string;
  /** From 0 to 1. */
  readonly stated: number;
  readonly won: boolean;
}

/** Stated probabilities and outcomes of deals, in one order, as tests take them. */
export interface StatedOutcomes {
  readonly stated: number[];
  readonly outcomes: boolean[];
}

/** Returns empty lists. */
export const noOutcomes = (): StatedOutcomes => ({ stated: [], outcomes: [] });

/** Adds a deal to the lists. */
export function addOutcome({ stated, outcomes }: StatedOutcomes, deal: Pick<StatedOutcome, "stated" | "won">): void {
  stated.push(deal.stated);
  outcomes.push(deal.won);
}

/** Returns the number of wins that stated probabilities expect: their sum, exact until it is a number, in whatever order. */
export const expectedWins = (stated: readonly number[]): number =>
  sumToNumber(stated.reduce((sum, value) => addAmount(sum, value), emptySum()));
