import { exact, quotient } from "../exact.js";
import { revenueIn } from "../ordersOf.js";
import type { Twin } from "../twin.js";
import { activeReps } from "./activeReps.js";

export const revenuePerRep: Twin = (book, window) =>
  quotient(revenueIn(book, window), exact(activeReps(book, window) as number));
