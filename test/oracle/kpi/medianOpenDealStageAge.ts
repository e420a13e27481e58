import { stageAgesOfOpenDeals, sorted } from "../agesOfOpenDeals.js";
import { middle, type Twin } from "../twin.js";

export const medianOpenDealStageAge: Twin = (book, window) =>
  middle(sorted(stageAgesOfOpenDeals(book, window)), (low, high) => (low + high) / 2);
