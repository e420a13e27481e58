import { isReconstructed, isUndated, opportunityAsOf } from "../../model/history/opportunityAsOf.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { StockBasis } from "../define/stock.js";
import { stock } from "../define/stock.js";

/** Deals on a day, with the stage, amount and probability known then. */
export const openDeals: StockBasis<Opportunity> = stock(opportunityAsOf, isUndated, isReconstructed);
