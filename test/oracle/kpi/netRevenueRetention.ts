import { valueKept } from "../contractsOf.js";
import type { Twin } from "../twin.js";

export const netRevenueRetention: Twin = (book, window) => valueKept(book, window, (_, closing) => closing);
