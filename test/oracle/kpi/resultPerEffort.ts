import { held, minutesIn } from "../effort.js";
import { exact, quotient, type Exact } from "../exact.js";
import type { Twin } from "../twin.js";
import { wonRevenue } from "./wonRevenue.js";

export const resultPerEffort: Twin = (book, window) =>
  quotient((wonRevenue(book, window) as Exact).times(60), exact(minutesIn(held(book, window))));
