import { isReconstructed, isUnplaced, opportunityAt } from "../../model/book/opportunityAt.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { StockClock } from "../define/clock.js";
import { stock } from "../define/stock.js";

/** Looks at deals on a day, at the stage, amount and probability known then. */
export const openDeals: StockClock<Opportunity> = /* @__PURE__ */ stock(opportunityAt, isUnplaced, isReconstructed);
