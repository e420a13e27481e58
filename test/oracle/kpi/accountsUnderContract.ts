import { contractsOn } from "../contractsOf.js";
import { unique } from "../ordersOf.js";
import type { Twin } from "../twin.js";

export const accountsUnderContract: Twin = (book, window) =>
  unique(contractsOn(book, window).map(({ accountId }) => accountId)).length;
