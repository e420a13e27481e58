import { ordersIn } from "../ordersOf.js";
import type { Twin } from "../twin.js";

export const salesVolume: Twin = (book, window) =>
  ordersIn(book, window).reduce((total, { units }) => total + (units ?? 0), 0);
