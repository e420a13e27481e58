import type { Opportunity } from "../../src/model/records/opportunity.js";
import { closedDeals } from "./closedDeals.js";
import type { Book, Window } from "./twin.js";

/** Of the members whose marketing sources are web and fair. */
export const isMarketings = ({ source }: Opportunity): boolean => source === "web" || source === "fair";

/** The won deals of a window that marketing brought. */
export const marketingWins = (book: Book, window: Window): Opportunity[] =>
  closedDeals(book, window, ["won"]).filter(isMarketings);
