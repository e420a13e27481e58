import { isOpen } from "../../model/accessors/opportunity.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import { requireDay } from "../../time/requireDay.js";
import type { DealCheck } from "./dealCheck.js";

/** An open deal whose expected close has passed; one due on the very day is not overdue yet. */
export const overdue: DealCheck<"overdue"> = ({ deal }, { day }) => {
  const expected = isOpen(deal) && day !== null ? requireDay(deal.expectedCloseOn, "expectedCloseOn") : null;
  if (expected == null || day === null || expected >= day) return null;
  return { expectedCloseOn: expected, asOf: day, days: numberOfDay(day) - numberOfDay(expected) };
};
