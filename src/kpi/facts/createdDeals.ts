import { createdOn } from "../../model/accessors/opportunity.js";
import type { FlowBasis } from "../define/flow.js";
import { cohort } from "../define/cohort.js";
import { closeAsOf, type CreatedDeal } from "./closes.js";

/** Deals by the day of their creation. A deal that closed after the window's day counts as open, or as it was closed then. */
export const createdDeals: FlowBasis<CreatedDeal> = cohort<CreatedDeal>(createdOn, closeAsOf);
