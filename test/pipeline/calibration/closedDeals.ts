import type { Opportunity } from "../../../src/model/records/opportunity.js";
import type { StageChange } from "../../../src/model/records/stageChange.js";

/** A deal created on 5 January and closed on 1 March, with what its history recorded between. */
export const closedDeal = (
  id: string | number,
  outcome: "won" | "lost",
  history: readonly StageChange[] | null,
  more: Partial<Opportunity> = {},
): Opportunity => ({
  id: id.toString(),
  stage: outcome,
  outcome,
  createdOn: "2026-01-05",
  closedOn: "2026-03-01",
  ...(history && { history }),
  ...more,
});

/** A change on 10 January, before the close. */
export const line = (stage: string, probability?: number | string, more: Partial<StageChange> = {}): StageChange => ({
  on: "2026-01-10",
  stage,
  ...(probability !== undefined && { probability }),
  ...more,
});

/** So many deals that came to a stage, of which the first so many were won. */
export const dealsIn = (
  stage: string,
  { n, won, stated }: { readonly n: number; readonly won: number; readonly stated?: number },
  more: Partial<Opportunity> = {},
): Opportunity[] =>
  Array.from({ length: n }, (_, index) =>
    closedDeal(`${stage} ${index}`, index < won ? "won" : "lost", [line(stage, stated)], more),
  );

/** Deals with these stated probabilities and outcomes, each in a stage called "any". */
export const dealsOf = (stated: readonly number[], outcomes: readonly (number | boolean)[]): Opportunity[] =>
  stated.map((value, index) => closedDeal(index, outcomes[index] ? "won" : "lost", [line("any", value)]));
