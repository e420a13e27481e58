import type { AnyKpi } from "../../../src/kpi/define/bookKpi.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import type { Period } from "../../../src/time/period.js";
import { exact, quotient, share, shownTwin, sumOf, type Exact } from "../../oracle/exact.js";
import { amountsOf, cyclesOf } from "../../oracle/closedDeals.js";
import { daysBetween, middle } from "../../oracle/twin.js";

/** One row's stretch of time: some days, all of time, or the deals that no day places. */
type Slot = { readonly start: string; readonly end: string } | "always" | "undated";

type Key = "rep" | "stage";

/** A scorecard's request, of what the twin knows. */
export interface Asked {
  readonly kpis: Readonly<Record<string, AnyKpi>>;
  readonly by: readonly Key[];
  readonly over?: readonly Period[];
  readonly totals?: boolean;
}

const closeOf = ({ outcome, closedOn }: Opportunity): string | null => (outcome === "open" ? null : (closedOn ?? null));

function isIn(day: string | null | undefined, slot: Slot): boolean {
  if (slot === "always") return true;
  if (slot === "undated") return day == null;
  return day != null && slot.start <= day && day < slot.end;
}

/** Whether a deal was open at the end of a slot; without one that it can be asked about, whether it is. */
function isOpenIn(deal: Opportunity, slot: Slot): boolean {
  const isUnplaced = deal.createdOn == null || (deal.outcome !== "open" && deal.closedOn == null);
  if (slot === "always") return deal.outcome === "open";
  if (slot === "undated") return isUnplaced && deal.outcome === "open";
  const close = closeOf(deal);
  return !isUnplaced && (deal.createdOn ?? "") < slot.end && (close === null || close >= slot.end);
}

/** What eleven KPIs say of a slot, by plain loops and decimal.js, as texts. */
function naiveAnswers(deals: readonly Opportunity[], slot: Slot): Readonly<Record<string, string>> {
  const closed = deals.filter((deal) => deal.outcome !== "open" && isIn(closeOf(deal), slot));
  const won = closed.filter(({ outcome }) => outcome === "won");
  const open = deals.filter((deal) => isOpenIn(deal, slot));
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
    opportunitiesCreated: deals.filter(({ createdOn }) => isIn(createdOn, slot)).length,
    openOpportunities: open.length,
    openPipeline: sumOf(amountsOf(open)),
    weightedPipeline: weighted.reduce((total, each) => total.plus(each), exact(0)),
  };
  return Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, shownTwin(value)]));
}

const keyOf = (deal: Opportunity, by: Key): string | null => (by === "rep" ? (deal.ownerId ?? null) : deal.stage);

/** Every row by its level, keys and days, from the deals of each group and slot. */
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
  const answersOf = (group: readonly Opportunity[], slot: Slot): object =>
    Object.fromEntries(Object.entries(naiveAnswers(group, slot)).filter(([name]) => name in kpis));
  const slots: readonly Slot[] = over === undefined ? ["always"] : [...over, "undated"];
  const rows = new Map<string, unknown>();
  for (const [name, group] of groups)
    for (const slot of slots) {
      const answers = answersOf(group, slot);
      const days = typeof slot === "string" ? [null, null] : [slot.start, slot.end];
      if (slot !== "undated" || JSON.stringify(answers) !== JSON.stringify(answersOf([], slot)))
        rows.set(`${name} ${days.join("/")}`, answers);
    }
  return rows;
}
