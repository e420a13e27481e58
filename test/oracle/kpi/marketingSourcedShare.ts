import { share } from "../exact.js";
import { isMarketings } from "../marketingDeals.js";
import { inWindow, type Twin } from "../twin.js";

export const marketingSourcedShare: Twin = ({ opportunities }, window) => {
  const sourced = opportunities.filter(({ createdOn, source }) => source != null && inWindow(createdOn, window));
  return share(sourced.filter(isMarketings).length, sourced.length);
};
