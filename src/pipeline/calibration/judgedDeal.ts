import { isWon } from "../../model/questions/opportunity.js";
import type { ScoredDeal } from "./scoredDeals.js";
import type { StatedState } from "./statedIn.js";

/** What tests of a book ask of a scored deal. */
export type JudgedDeal = Pick<ScoredDeal, "pipeline" | "stage" | "key" | "stated" | "won">;

/** A deal as tests ask about it, in the group of a key. */
export const judged = ({ state: { deal, closed }, stated }: StatedState, key: string | null): JudgedDeal => ({
  pipeline: deal.pipelineId ?? null,
  stage: deal.stage,
  ...{ key, stated, won: isWon(closed) },
});
