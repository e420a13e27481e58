import type { ScoredDeal } from "./scoredDeals.js";

/** What tests of a book ask of a scored deal. */
export type JudgedDeal = Pick<ScoredDeal, "pipeline" | "stage" | "stated" | "won">;

/** What was stated of some deals and what became of them, in one order: what tests take. */
export interface Judged {
  readonly stated: number[];
  readonly outcomes: boolean[];
}

/** Of no deal yet. */
export const noneJudged = (): Judged => ({ stated: [], outcomes: [] });

/** Adds a deal to those that are tested together. */
export function addJudged({ stated, outcomes }: Judged, deal: Pick<JudgedDeal, "stated" | "won">): void {
  stated.push(deal.stated);
  outcomes.push(deal.won);
}
