import { stageAgesOfOpenDeals, total } from "../agesOfOpenDeals.js";
import { share } from "../exact.js";
import type { Twin } from "../twin.js";

export const openDealStageAge: Twin = (book, window) => {
  const ages = stageAgesOfOpenDeals(book, window);
  return share(total(ages), ages.length);
};
