import { share } from "../exact.js";
import { inWindow, type Twin } from "../twin.js";

/** A deal won on no day may have been won on any. */
export const leadToWinRate: Twin = ({ leads, opportunities }, window) => {
  const { asOf } = window;
  const created = leads.filter(({ createdOn }) => inWindow(createdOn, window));
  const won = created.filter((lead) =>
    opportunities.some(
      ({ id, leadId, outcome, closedOn }) =>
        (id === lead.opportunityId || leadId === lead.id) &&
        outcome === "won" &&
        (asOf === undefined || closedOn == null || closedOn <= asOf),
    ),
  );
  return share(won.length, created.length);
};
