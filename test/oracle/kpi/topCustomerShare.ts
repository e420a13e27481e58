import { topShare } from "../topShare.js";
import type { Twin } from "../twin.js";

/** Of a fifth of the customers. */
export const topCustomerShare: Twin = (book, window) => topShare(book, window, 5);
