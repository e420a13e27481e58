import { held } from "../effort.js";
import type { Twin } from "../twin.js";

export const proposalsSent: Twin = (book, window) =>
  held(book, window).filter(({ kind }) => kind === "proposal").length;
