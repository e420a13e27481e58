import { shareOf } from "../../metric/shareOf.js";
import type { ExactTotal } from "../../metric/exactTotal.js";
import { fitsProfile, idealCustomerProfile, type ProfileCriteria } from "../../model/accessors/idealCustomerProfile.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import { dealsWithAccountByCreation, dealsWithAccount, type DealWithAccount } from "../facts/dealsWithAccount.js";

/**
 * Share of the opportunities created in a period that fit the target profile.
 *
 *     # created that fit the profile / # created of which that is known
 *
 * Each field of the profile is read from the deal or, if empty, from its account. A deal that fails one criterion does
 * not fit. A deal that fails none and lacks a value is counted as missing. With nothing created the answer is null. For
 * leads see {@link leadFitShare}. Decision: unknown-fit.
 *
 * @param criteria - the target profile: each field with the value, or the values, that fit
 * @example targetFitShare({ segment: "Gold" })({ opportunities: [{ ...open, accountId: "acme" }, { ...lost, accountId: "beta" }], accounts: [{ id: "acme", segment: "Gold" }, { id: "beta", segment: "Silver" }] }) // => 0.5
 */
export const targetFitShare = defineFamily(
  {
    id: "target-fit-share",
    title: "Target fit of opportunities",
    meaning: "Share of the opportunities created in a period that fit the target profile.",
    topic: "pipeline",
    nature: "leading",
    kind: "qualitative",
    unit: "ratio",
    better: "higher",
    formula: "# created that fit the target ÷ # created",
  },
  (about) =>
    (criteria: ProfileCriteria): Kpi<DealWithAccount, "opportunities", ExactTotal, number | null> => {
      const profile = idealCustomerProfile(criteria);
      return defineKpi({
        ...about,
        of: "opportunities",
        timeBasis: dealsWithAccountByCreation,
        metric: shareOf((deal) => fitsProfile(profile, [deal, deal.account])),
        facts: dealsWithAccount,
      });
    },
);
