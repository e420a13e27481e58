import { share } from "../exact.js";
import { inWindow, type Twin } from "../twin.js";

/** Asked about a day, a deal closed later was open. */
export const cohortOpenShare: Twin = ({ opportunities }, window) => {
  const created = opportunities.filter(({ createdOn }) => inWindow(createdOn, window));
  const closed = created.filter(
    ({ outcome, closedOn }) =>
      outcome !== "open" && (window.asOf === undefined || closedOn == null || closedOn <= window.asOf),
  );
  return share(created.length - closed.length, created.length);
};
