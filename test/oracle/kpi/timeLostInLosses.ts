import { closedDeals, cyclesOf } from "../closedDeals.js";
import { share } from "../exact.js";
import { daysBetween, type Twin } from "../twin.js";

export const timeLostInLosses: Twin = (book, window) => {
  const [lost = 0, won = 0] = (["lost", "won"] as const).map((outcome) =>
    cyclesOf(closedDeals(book, window, [outcome])).reduce(
      (days, { createdOn, closedOn }) => days + daysBetween(createdOn, closedOn),
      0,
    ),
  );
  return share(lost, lost + won);
};
