import { amountsOf } from "../closedDeals.js";
import { dealsOpenIn } from "../dealsOpenIn.js";
import { sumOf } from "../exact.js";
import type { Twin } from "../twin.js";

export const openPipeline: Twin = (book, window) => sumOf(amountsOf(dealsOpenIn(book, window)));
