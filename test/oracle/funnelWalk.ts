import { changesOf } from "./changesOf.js";
import type { Lead } from "../../src/model/records/lead.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import { asKnown, wasOpen } from "./dealsOpenIn.js";
import { stageOfDeal } from "./stagesOfDeals.js";
import { inWindow, type Book, type Window } from "./twin.js";

const way = ["awareness", "interest", "decision", "action"];

/** One person of the cohort: every step that was reached, and whether it may go on. */
export interface Buyer {
  readonly reached: readonly string[];
  readonly isOpen: boolean;
}

/** The people of a cohort, each asked for itself. */
export function buyersOf(book: Book, window: Window): Buyer[] {
  const alone = book.opportunities.filter((deal) => !book.leads.some((lead) => isDealOf(lead, deal)));
  const people = [
    ...book.leads.map((lead) => ({
      createdOn: lead.createdOn,
      deals: book.opportunities.filter((deal) => isDealOf(lead, deal)),
    })),
    ...alone.map((deal) => ({ createdOn: deal.createdOn, deals: [deal] })),
  ];
  return people
    .filter(({ createdOn }) => inWindow(createdOn, window))
    .map(({ deals }) => buyer(book, deals, window.asOf ?? null));
}

const isDealOf = ({ id, opportunityId }: Lead, deal: Opportunity): boolean =>
  deal.id === opportunityId || deal.leadId === id;

function buyer(book: Book, deals: readonly Opportunity[], day: string | null): Buyer {
  const there = deals.filter(({ createdOn }) => day === null || createdOn == null || createdOn <= day);
  const outcomes = there.map((deal) => outcomeOn(deal, day));
  const named = there.flatMap((deal) => stagesOf(deal, day).map((stage) => stageOfDeal(book, { ...deal, stage })));
  const furthest = Math.max(
    0,
    outcomes.includes("won") ? 3 : 0,
    ...named.map((stage) => way.indexOf(stage?.funnelStage ?? "nowhere")),
  );
  return {
    reached: way.slice(0, furthest + 1),
    isOpen: !outcomes.includes("won") && (there.length === 0 || outcomes.includes("open")),
  };
}

/** How a deal stood on a day; nothing says that one without its days was otherwise than it is. */
function outcomeOn(deal: Opportunity, day: string | null): Opportunity["outcome"] {
  return day !== null && wasOpen(deal, day) ? "open" : deal.outcome;
}

/** Every stage that a deal was ever in by a day. */
function stagesOf(deal: Opportunity, day: string | null): string[] {
  const passed = changesOf(deal.history ?? [])
    .filter(({ on, at }) => {
      const changed = on ?? at?.slice(0, 10) ?? null;
      return changed !== null && (day === null || changed <= day);
    })
    .map(({ stage }) => stage);
  const now = day !== null && wasOpen(deal, day) ? asKnown(deal, day).stage : deal.stage;
  return [...passed, now];
}
