import { held, meetings } from "../effort.js";
import type { Twin } from "../twin.js";

export const meetingsHeld: Twin = (book, window) =>
  held(book, window).filter(({ kind }) => meetings.includes(kind)).length;
