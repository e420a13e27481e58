import { activitiesOf, sells, sixtyfoldCost } from "../effort.js";
import { exact, quotient } from "../exact.js";
import type { Twin } from "../twin.js";

export const lostTimeCost: Twin = (book, window) => {
  const lost = activitiesOf(book, window, ["held", "no-show"]).filter(
    (activity) => activity.status === "no-show" || sells(activity) === false,
  );
  return quotient(sixtyfoldCost(book, lost), exact(60));
};
