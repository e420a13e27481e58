import { dealsOpenIn } from "../dealsOpenIn.js";
import { share } from "../exact.js";
import { dayLookedAt, type Twin } from "../twin.js";

export const nextStepShare: Twin = (book, window) => {
  const day = dayLookedAt(window);
  if (day === null) return null;
  const open = dealsOpenIn(book, window);
  return share(open.filter(({ nextStepOn }) => (nextStepOn ?? "") >= day).length, open.length);
};
