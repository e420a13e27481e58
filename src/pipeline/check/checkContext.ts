import { byId } from "../../model/book/byId.js";
import { recordAsOf } from "../../model/history/recordAsOf.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import { idealCustomerProfile } from "../../model/accessors/idealCustomerProfile.js";
import type { Account } from "../../model/records/account.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";
import { chanceStated } from "./chanceStated.js";
import type { CheckedDeal } from "./checkedDeal.js";
import { thresholdsOf, type CheckTerms } from "./checkTerms.js";
import type { CheckContext } from "./dealCheck.js";
import { dealChecks } from "./dealChecks.js";

/** What the checks of deals look at besides each deal. */
export function checkContext(
  { opportunities = [], accounts = [] }: BookRecords,
  terms: CheckTerms,
  day: Day | null,
  seen: (record: Opportunity) => CheckedDeal | null,
): CheckContext {
  const accountNamed = terms.target === undefined ? new Map<string, Account>() : byId(accounts);
  let counted: number | null = null;
  const codes = Object.keys(dealChecks) as (keyof typeof dealChecks)[];
  return {
    ...thresholdsOf(terms),
    codes: codes.filter((code) => terms.only?.includes(code) ?? true),
    day,
    target: terms.target === undefined ? null : idealCustomerProfile(terms.target),
    accountOf: ({ accountId }) => {
      const account = accountId == null ? undefined : accountNamed.get(accountId);
      return account === undefined ? null : day === null ? account : recordAsOf.accounts(account, day);
    },
    // Only books with a probability that is none ask for it: the others go through their deals once.
    fractions: () => (counted ??= opportunities.filter((record) => isFraction(seen(record)?.deal)).length),
  };
}

function isFraction(deal: Opportunity | undefined): boolean {
  const chance = chanceStated(deal?.probability);
  return chance !== null && chance > 0 && chance < 1;
}
