import { share } from "../exact.js";
import { inWindow, type Twin } from "../twin.js";

/** Asked about a day, a deal won later had not been won. */
export const cohortWinRate: Twin = ({ opportunities }, window) => {
  const created = opportunities.filter(({ createdOn }) => inWindow(createdOn, window));
  const won = created.filter(
    ({ outcome, closedOn }) =>
      outcome === "won" && (window.asOf === undefined || closedOn == null || closedOn <= window.asOf),
  );
  return share(won.length, created.length);
};
