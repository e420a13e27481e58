import type { AnyKpi } from "../../../src/kpi/define/bookKpi.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import type { Period } from "../../../src/time/period.js";
import { exact, quotient, share, shownTwin, sumOf, type Exact } from "../../oracle/exact.js";
import { amountsOf, cyclesOf } from "../../oracle/closedDeals.js";
import { daysBetween, middle } from "../../oracle/twin.js";

/** One row's stretch of time: some days, all of time, or the deals that no day places. */
type RowPeriod = { readonly start: string; readonly end: string } | "always" | "undated";

type Key = "rep" | "stage";

/** A scorecard's request, of what the twin knows. */
export interface Asked {
  readonly kpis: Readonly<Record<string, AnyKpi>>;
  readonly by: readonly Key[];
  readonly over?: readonly Period[];
  readonly totals?: boolean;
}

const closeOf = ({ outcome, closedOn }: Opportunity): string | null => (outcome === "open" ? null : (closedOn ?? null));

function isIn(day: string | null | undefined, rowPeriod: RowPeriod): boolean {
  if (rowPeriod === "always") return true;
  if (rowPeriod === "undated") return day == null;
  return day != null && rowPeriod.start <= day && day < rowPeriod.end;
}

/** Returns true if a deal was open at the end of a period; without a period, if it is open. */
function isOpenIn(deal: Opportunity, rowPeriod: RowPeriod): boolean {
  const isUnplaced = deal.createdOn == null || (deal.outcome !== "open" && deal.closedOn == null);
  if (rowPeriod === "always") return deal.outcome === "open";
  if (rowPeriod === "undated") return isUnplaced && deal.outcome === "open";
  const close = closeOf(deal);
  return !isUnplaced && (deal.createdOn ?? "") < rowPeriod.end && (close === null || close >= rowPeriod.end);
}

/** What eleven KPIs say of a rowPeriod, by plain loops and decimal.js, as texts. */
function naiveAnswers(deals: readonly Opportunity[], rowPeriod: RowPeriod): Readonly<Record<string, string>> {
  const closed = deals.filter((deal) => deal.outcome !== "open" && isIn(closeOf(deal), rowPeriod));
  const won = closed.filter(({ outcome }) => outcome === "won");
  const open = deals.filter((deal) => isOpenIn(deal, rowPeriod));
  const sizes = amountsOf(won);
  const cycles = cyclesOf(won).map(({ createdOn, closedOn }) => daysBetween(createdOn, closedOn));
  const weighted = open.flatMap(({ amount, probability }): Exact[] => {
    if (amount == null || probability == null) return [];
    return exact(probability).gt(1) ? [] : [exact(amount).times(exact(probability))];
  });
  const answers = {
    wonOpportunities: won.length,
    winRate: share(won.length, closed.length),
    wonRevenue: sumOf(sizes),
    averageDealSize: quotient(sumOf(sizes), exact(sizes.length)),
    medianDealSize: middle<Exact>(
      sizes.map(exact).sort((left, right) => left.comparedTo(right)),
      (low, high) => low.plus(high).div(2),
    ),
    salesCycleClosedOnly: share(
      cycles.reduce((total, days) => total + days, 0),
      cycles.length,
    ),
    medianSalesCycleClosedOnly: middle(
      cycles.sort((left, right) => left - right),
      (low, high) => (low + high) / 2,
    ),
    opportunitiesCreated: deals.filter(({ createdOn }) => isIn(createdOn, rowPeriod)).length,
    openOpportunities: open.length,
    openPipeline: sumOf(amountsOf(open)),
    weightedPipeline: weighted.reduce((total, each) => total.plus(each), exact(0)),
  };
  return Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, shownTwin(value)]));
}

const keyOf = (deal: Opportunity, by: Key): string | null => (by === "rep" ? (deal.ownerId ?? null) : deal.stage);

/** Every row by its level, keys and days, from the deals of each group and rowPeriod. */
export function naiveRows(
  deals: readonly Opportunity[],
  { kpis, by, over, totals = false }: Asked,
): ReadonlyMap<string, unknown> {
  const groups = new Map<string, Opportunity[]>();
  const put = (name: string, deal: Opportunity): void => {
    const group = groups.get(name);
    if (group) group.push(deal);
    else groups.set(name, [deal]);
  };
  for (const deal of deals) {
    if (by.length > 0) put(JSON.stringify([by.at(-1), ...by.map((each) => keyOf(deal, each))]), deal);
    if (totals || by.length === 0) put(JSON.stringify(["total", ...by.map(() => null)]), deal);
  }
  const answersOf = (group: readonly Opportunity[], rowPeriod: RowPeriod): object =>
    Object.fromEntries(Object.entries(naiveAnswers(group, rowPeriod)).filter(([name]) => name in kpis));
  const rowPeriods: readonly RowPeriod[] = over === undefined ? ["always"] : [...over, "undated"];
  const rows = new Map<string, unknown>();
  for (const [name, group] of groups)
    for (const rowPeriod of rowPeriods) {
      const answers = answersOf(group, rowPeriod);
      const days = typeof rowPeriod === "string" ? [null, null] : [rowPeriod.start, rowPeriod.end];
      if (rowPeriod !== "undated" || JSON.stringify(answers) !== JSON.stringify(answersOf([], rowPeriod)))
        rows.set(`${name} ${days.join("/")}`, answers);
    }
  return rows;
}
