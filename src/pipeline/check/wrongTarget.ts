import { isOpen } from "../../model/accessors/opportunity.js";
import { fitsProfile, knownValue, type ProfileValue } from "../../model/accessors/idealCustomerProfile.js";
import type { DealCheck } from "./dealCheck.js";

/** An open deal that does not fit the target profile: each field that fails, with the value it has. Decision: unknown-fit. */
export const wrongTarget: DealCheck<"wrong-target"> = ({ deal }, { target, accountOf }) => {
  if (target === null || !isOpen(deal)) return null;
  const records = [deal, accountOf(deal)];
  if (fitsProfile(target, records) !== false) return null;
  const misses = Object.entries(target)
    .map(([field, values]) => ({ field, value: knownValue(field, records) as ProfileValue | null, values }))
    .flatMap(({ field, value, values }) => (value == null || values.includes(value) ? [] : [{ field, value }]));
  return { misses };
};
