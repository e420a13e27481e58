import { held } from "../effort.js";
import type { Twin } from "../twin.js";

export const coachingSessions: Twin = (book, window) =>
  held(book, window).filter(({ kind }) => kind === "coaching").length;
