import { isOpen } from "../../model/accessors/opportunity.js";
import { requireDay } from "../../time/requireDay.js";
import type { DealCheck } from "./dealCheck.js";

/** An open deal without a next step, or whose next step has passed. Decision: next-step. */
export const noNextStep: DealCheck<"no-next-step"> = ({ deal }, { day }) => {
  if (!isOpen(deal)) return null;
  const next = requireDay(deal.nextStepOn, "nextStepOn") ?? null;
  return next !== null && (day === null || next >= day) ? null : { nextStepOn: next, asOf: day };
};

/** A deal without an amount, open or closed: it is in no value. */
export const noAmount: DealCheck<"no-amount"> = ({ deal }) => (deal.amount == null ? { outcome: deal.outcome } : null);

/** An open deal that nobody expects on a day, or a closed one that does not say when. */
export const noCloseDate: DealCheck<"no-close-date"> = ({ deal }) =>
  (isOpen(deal) ? deal.expectedCloseOn : deal.closedOn) == null ? { outcome: deal.outcome } : null;
