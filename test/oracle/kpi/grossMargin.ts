import { marginsIn } from "../ordersOf.js";
import { sumOf } from "../exact.js";
import type { Twin } from "../twin.js";

export const grossMargin: Twin = (book, window) => sumOf(marginsIn(book, window).map(({ margin }) => margin));
