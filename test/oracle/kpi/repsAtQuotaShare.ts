import type { Quota } from "../../../src/model/records/quota.js";
import { amountsOf, closedDeals } from "../closedDeals.js";
import { share, sumOf } from "../exact.js";
import type { Book, Twin, Window } from "../twin.js";

export const repsAtQuotaShare: Twin = (book, window) => {
  const reps = [...new Set(book.quotas.map(({ ownerId }) => ownerId))].filter((id) => id != null);
  const asked = reps.map((rep) => quotasOf(rep, book, window));
  const withQuota = asked.filter((quotas) => !sumOf(quotas.map(({ target }) => target)).isZero());
  return share(withQuota.filter((quotas) => isMet(quotas, book, window)).length, withQuota.length);
};

/** A rep's quotas whose whole period lies in the window; of nested ones the longer. */
function quotasOf(rep: string, { quotas }: Book, { during }: Window): Quota[] {
  const own = quotas.filter(
    ({ ownerId, kpi, period }) =>
      ownerId === rep &&
      kpi === "won-revenue" &&
      (during === undefined || (period.start >= during.start && period.end <= during.end)),
  );
  const days = ({ period }: Quota): number => Date.parse(period.end) - Date.parse(period.start);
  const contains = (a: Quota, b: Quota): boolean =>
    a.period.start <= b.period.start && a.period.end >= b.period.end && days(a) > days(b);
  return own.filter((quota) => !own.some((other) => contains(other, quota)));
}

/** What was won in the periods of some quotas, each period once, reaches what they ask for. */
function isMet(quotas: readonly Quota[], book: Book, { asOf }: Window): boolean {
  const rep = quotas[0]?.ownerId;
  const own = { ...book, opportunities: book.opportunities.filter(({ ownerId }) => ownerId === rep) };
  const periods = new Map(quotas.map(({ period }) => [`${period.start} ${period.end}`, period]));
  const won = [...periods.values()].flatMap((during) =>
    amountsOf(closedDeals(own, asOf === undefined ? { during } : { during, asOf }, ["won"])),
  );
  return sumOf(won).gte(sumOf(quotas.map(({ target }) => target)));
}
