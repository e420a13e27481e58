import { share } from "../exact.js";
import { known } from "../stagesOfDeals.js";
import { inWindow, type Twin } from "../twin.js";

/** Of the member that looks for the segment Gold and the sources web and fair. */
export const targetFitShare: Twin = ({ opportunities, accounts }, window) => {
  const fits = opportunities
    .filter(({ createdOn }) => inWindow(createdOn, window))
    .map(({ source, accountId }) => {
      const account = accounts.find(
        ({ id, createdOn }) => id === accountId && (window.asOf === undefined || (createdOn ?? "") <= window.asOf),
      );
      const segment = account?.segment;
      if (segment === "Silver" || source === "rep") return false;
      return segment == null || source == null ? null : true;
    });
  const told = known(fits);
  return share(told.filter((fit) => fit).length, told.length);
};
