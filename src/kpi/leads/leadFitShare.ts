import type { ExactTotal } from "../../metric/exactTotal.js";
import { shareOf } from "../../metric/shareOf.js";
import { convertedOn } from "../../model/accessors/lead.js";
import { createdOn } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import { fitsProfile, idealCustomerProfile, type ProfileCriteria } from "../../model/accessors/idealCustomerProfile.js";
import type { Day } from "../../time/day.js";
import { cohort } from "../define/cohort.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import { leadsWithAccount, type LeadWithAccount } from "../facts/leadsWithAccount.js";

/**
 * Share of the leads created in a period that fit the target profile.
 *
 *     # leads that meet every criterion / # leads of which it is known
 *
 * A criterion is a field with the values that fit. The field is read from the lead or, if empty, from the account of
 * its opportunity. A lead that fails one criterion does not fit. A lead that fails none and lacks a value is on neither
 * side and counted as missing. Without a lead on either side the answer is null. For deals see {@link targetFitShare}.
 * Decision: unknown-fit.
 *
 * @param criteria - the target profile: each field with the value, or the values, that fit
 * @example leadFitShare({ segment: ["Gold", "Silver"] })([{ id: "a", segment: "Gold" }, { id: "b", segment: "Bronze" }, { id: "c" }]) // => 0.5
 */
export const leadFitShare = defineFamily(
  {
    id: "lead-fit-share",
    title: "Leads that fit the target profile",
    meaning: "Share of the leads created in a period that fit the target profile.",
    topic: "leads",
    nature: "leading",
    kind: "qualitative",
    unit: "ratio",
    better: "higher",
    formula: "# leads that fit ÷ # leads of which it is known",
  },
  (about) =>
    (criteria: ProfileCriteria): Kpi<LeadWithAccount, "leads", ExactTotal, number | null> => {
      const profile = idealCustomerProfile(criteria);
      return defineKpi({
        ...about,
        of: "leads",
        timeBasis: cohort<LeadWithAccount>(createdOn, asKnown),
        metric: shareOf((lead) => fitsProfile(profile, [lead, lead.account])),
        facts: leadsWithAccount,
      });
    },
);

/** Returns the lead as known on a day: without its account if the conversion or the account came later. */
function asKnown(lead: LeadWithAccount, day: Day): LeadWithAccount {
  const [converted, created] = [readDayOf(convertedOn, lead), lead.account && readDayOf(createdOn, lead.account)];
  const isLater = (converted != null && converted > day) || (created != null && created > day);
  return isLater ? { ...lead, account: null } : lead;
}
