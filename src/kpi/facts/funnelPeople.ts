import { byId } from "../../model/book/byId.js";
import { changesUpTo } from "../../model/history/changesUpTo.js";
import { opportunityAsOf } from "../../model/history/opportunityAsOf.js";
import { createdOn, isOpen, isWon } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import { stageOf, type StageTable } from "../../model/accessors/stage.js";
import type { Lead } from "../../model/records/lead.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";
import type { Window } from "../define/window.js";
import { funnelStages } from "./funnelStages.js";

/** Person in the funnel. */
export interface FunnelPerson {
  /** Position of the furthest stage reached, from 0. */
  readonly furthest: number;
  /** True if the person may reach a further stage. */
  readonly isOpen: boolean;
}

/** Returns the people created in a window, as known on its day: leads with their deals, and deals without a lead. */
export function peopleCreatedIn(
  leads: readonly Lead[],
  opportunities: readonly Opportunity[],
  stages: StageTable,
  window: Window,
): readonly FunnelPerson[] {
  const dealsOf = dealsByLead(leads, opportunities);
  const ofLeads = new Set([...dealsOf.values()].flatMap((deals) => [...deals]));
  const people = [
    ...leads.map((lead) => ({ origin: lead, deals: dealsOf.get(lead.id) ?? new Set<Opportunity>() })),
    ...opportunities.filter((deal) => !ofLeads.has(deal)).map((deal) => ({ origin: deal, deals: new Set([deal]) })),
  ];
  return people
    .filter(({ origin }) => isCreatedIn(readDayOf(createdOn, origin), window))
    .map(({ deals }) => personOf(deals, stages, window.asOf));
}

/** Returns the deals of each lead: the deal that the lead names, and the deals that name the lead. */
function dealsByLead(
  leads: readonly Lead[],
  opportunities: readonly Opportunity[],
): ReadonlyMap<string, ReadonlySet<Opportunity>> {
  const dealById = byId(opportunities);
  const dealsOf = new Map(
    leads.map(({ id, opportunityId }) => {
      const deal = opportunityId == null ? undefined : dealById.get(opportunityId);
      return [id, new Set(deal && [deal])];
    }),
  );
  for (const deal of opportunities) if (deal.leadId != null) dealsOf.get(deal.leadId)?.add(deal);
  return dealsOf;
}

function isCreatedIn(day: Day | null | undefined, { during, asOf }: Window): boolean {
  if (day == null) return during === undefined && asOf === undefined;
  return (!during || (during.start <= day && day < during.end)) && (asOf === undefined || day <= asOf);
}

function personOf(deals: Iterable<Opportunity>, stages: StageTable, asOf: Day | undefined): FunnelPerson {
  const known = Array.from(deals, (deal) => (asOf === undefined ? deal : dealAsOf(deal, asOf))).filter(
    (deal) => deal !== null,
  );
  return {
    furthest: Math.max(0, ...known.map((deal) => furthestOf(deal, stages, asOf ?? lastDay))),
    isOpen: !known.some(isWon) && (known.length === 0 || known.some(isOpen)),
  };
}

const lastDay = "9999-12-31";

/** Returns a deal as known on a day. A record without days counts as it stands, because nothing contradicts it. */
function dealAsOf(deal: Opportunity, day: Day): Opportunity | null {
  const created = readDayOf(createdOn, deal);
  return created != null && created > day ? null : (opportunityAsOf(deal, day) ?? deal);
}

function furthestOf(deal: Opportunity, stages: StageTable, day: Day): number {
  if (isWon(deal)) return funnelStages.length - 1;
  const passed = [deal.stage, ...changesUpTo(deal, day).map(({ stage }) => stage)];
  const stageNames: readonly (string | null | undefined)[] = funnelStages;
  return Math.max(...passed.map((stage) => stageNames.indexOf(stageOf({ ...deal, stage }, stages)?.funnelStage)));
}
