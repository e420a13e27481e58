import { dealsOpenIn } from "../dealsOpenIn.js";
import { share } from "../exact.js";
import { dayLookedAt, daysBetween, type Twin } from "../twin.js";

/** Within 30 days, the thirtieth among them. */
export const recordFreshness: Twin = (book, window) => {
  const day = dayLookedAt(window);
  if (day === null) return null;
  const untouched = dealsOpenIn(book, window).map(({ createdOn, updatedOn, history }) => {
    const days = [createdOn, updatedOn, ...(history ?? []).map(({ on, at }) => on ?? at?.slice(0, 10))];
    const past = days
      .filter((touched) => touched != null && touched <= day)
      .map((touched) => daysBetween(touched ?? "", day));
    return Math.min(...past);
  });
  return share(untouched.filter((days) => days <= 30).length, untouched.length);
};
