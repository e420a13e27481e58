import { activitiesOf, meetings } from "../effort.js";
import { share } from "../exact.js";
import type { Twin } from "../twin.js";

export const noShowRate: Twin = (book, window) => {
  const due = activitiesOf(book, window, ["held", "no-show"]).filter(({ kind }) => meetings.includes(kind));
  return share(due.filter(({ status }) => status === "no-show").length, due.length);
};
