import { held, minutesIn } from "../effort.js";
import { share } from "../exact.js";
import type { Twin } from "../twin.js";

export const prospectingTimeShare: Twin = (book, window) => {
  const all = held(book, window);
  return share(minutesIn(all.filter(({ kind }) => kind === "prospecting")), minutesIn(all));
};
