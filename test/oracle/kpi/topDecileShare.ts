import { topShare } from "../topShare.js";
import type { Twin } from "../twin.js";

export const topDecileShare: Twin = (book, window) => topShare(book, window, 10);
