import { share } from "../exact.js";
import { daysInDemo } from "../daysInDemo.js";
import type { Twin } from "../twin.js";

export const timeInStage: Twin = (book, window) => {
  const days = daysInDemo(book, window);
  return share(
    days.reduce((total, each) => total + each, 0),
    days.length,
  );
};
