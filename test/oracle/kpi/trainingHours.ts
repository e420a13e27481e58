import { held, minutesIn } from "../effort.js";
import type { Twin } from "../twin.js";

export const trainingHours: Twin = (book, window) =>
  minutesIn(held(book, window).filter(({ kind }) => kind === "training")) / 60;
