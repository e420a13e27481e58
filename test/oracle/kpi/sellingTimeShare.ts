import { held, minutesIn, sells } from "../effort.js";
import { share } from "../exact.js";
import type { Twin } from "../twin.js";

export const sellingTimeShare: Twin = (book, window) => {
  const told = held(book, window).filter((activity) => sells(activity) !== null);
  return share(minutesIn(told.filter((activity) => sells(activity) === true)), minutesIn(told));
};
