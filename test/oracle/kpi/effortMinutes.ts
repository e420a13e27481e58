import { held, minutesIn } from "../effort.js";
import type { Twin } from "../twin.js";

export const effortMinutes: Twin = (book, window) => minutesIn(held(book, window));
