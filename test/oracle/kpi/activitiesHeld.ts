import { held } from "../effort.js";
import type { Twin } from "../twin.js";

export const activitiesHeld: Twin = (book, window) => held(book, window).length;
