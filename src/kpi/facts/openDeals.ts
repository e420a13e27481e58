import {
  isReconstructed,
  isUndated,
  mayBeOpenAsOf,
  opportunityAsOf,
  type StatedField,
} from "../../model/history/opportunityAsOf.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { StockBasis } from "../define/stock.js";
import { stock } from "../define/stock.js";

/**
 * Returns the time basis of deals on a day, with the stage, amount and probability known then.
 *
 * @param fields - fields that a figure reads beside the stage: a deal whose history does not state them is reconstructed
 */
export const openDealsWith = (...fields: readonly StatedField[]): StockBasis<Opportunity> =>
  stock<Opportunity>(opportunityAsOf, isUndated, (deal, day) => isReconstructed(deal, day, fields), mayBeOpenAsOf);

/** Deals on a day, with the stage known then. */
export const openDeals: StockBasis<Opportunity> = openDealsWith();
