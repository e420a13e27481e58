import { agesOfOpenDeals, total } from "../agesOfOpenDeals.js";
import { share } from "../exact.js";
import type { Twin } from "../twin.js";

export const openDealAge: Twin = (book, window) => {
  const ages = agesOfOpenDeals(book, window);
  return share(total(ages), ages.length);
};
