import { repsEmployed } from "../repsEmployed.js";
import type { Twin } from "../twin.js";

export const headcount: Twin = (book, window) => repsEmployed(book, window).length;
