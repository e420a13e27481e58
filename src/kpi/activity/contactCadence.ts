import { refuse } from "../../errors.js";
import type { ExactTotal } from "../../metric/exactTotal.js";
import { shareOf } from "../../metric/shareOf.js";
import { where } from "../../metric/where.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import {
  accountsWithContacts,
  contactedAccountsAsOf,
  lastContactOn,
  type ContactedAccount,
} from "../facts/accountsWithContacts.js";

/** Days after which an account of each segment is due to be contacted again. */
export type DueDays = Readonly<Record<string, number>>;

/**
 * Share of the accounts that were contacted as often as their segment requires.
 *
 *     # accounts whose last contact is no more than their segment's due days before the day / # accounts of those segments
 *
 * A contact is a held selling activity for the account or one of its deals. An account without any contact is overdue,
 * however new. Accounts of a segment without due days do not count. An account without a segment is counted as missing;
 * so is every account if neither `asOf`, nor the period, nor the book gives a day. With none the answer is null.
 * Decision: contact-cadence.
 *
 * @param parameters - `dueDays`: for each segment, within how many days its accounts are to be contacted
 * @example contactCadence({ dueDays: { Gold: 30 } })({ accounts: [{ id: "acme", segment: "Gold" }, { id: "dune", segment: "Gold" }], activities: [{ id: "a", ownerId: "ann", on: "2026-01-05", kind: "call", status: "held", accountId: "acme" }] }, { asOf: "2026-02-04" }) // => 0.5
 */
export const contactCadence = defineFamily(
  {
    id: "contact-cadence",
    title: "Contact cadence",
    meaning: "Share of the accounts that were contacted as often as their segment requires.",
    topic: "activity",
    nature: "leading",
    kind: "quantitative",
    unit: "ratio",
    better: "higher",
    formula: "# accounts contacted in their due days ÷ # accounts",
  },
  (about) =>
    ({ dueDays }: { readonly dueDays: DueDays }): Kpi<ContactedAccount, "accounts", ExactTotal, number | null> => {
      const due = dueBySegment(dueDays);
      return defineKpi({
        ...about,
        of: "accounts",
        timeBasis: contactedAccountsAsOf,
        metric: where(
          ({ segment }: ContactedAccount) => segment == null || due.has(segment),
          shareOf((account: ContactedAccount) => {
            const { segment, asOf } = account;
            const days = segment == null ? undefined : due.get(segment);
            if (days === undefined || asOf == null) return null;
            const last = lastContactOn(account);
            return last !== null && numberOfDay(asOf, "asOf") - numberOfDay(last, "on") <= days;
          }),
        ),
        facts: accountsWithContacts,
      });
    },
  { dueDays: "record" },
);

function dueBySegment(dueDays: DueDays): ReadonlyMap<string, number> {
  const due = Object.entries(dueDays);
  if (due.length === 0) refuse("dueDays", dueDays, "a number of days for at least one segment");
  for (const [segment, days] of due)
    if (!(typeof days === "number" && days >= 0 && days < Infinity))
      refuse(`dueDays.${segment}`, days, "a number of days from 0");
  return new Map(due);
}
