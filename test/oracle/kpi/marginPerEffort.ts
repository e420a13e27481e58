import { held, minutesIn } from "../effort.js";
import { exact, quotient, type Exact } from "../exact.js";
import type { Twin } from "../twin.js";
import { wonMargin } from "./wonMargin.js";

export const marginPerEffort: Twin = (book, window) =>
  quotient((wonMargin(book, window) as Exact).times(60), exact(minutesIn(held(book, window))));
