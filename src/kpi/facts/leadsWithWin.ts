import { closedOn, isWon } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Lead } from "../../model/records/lead.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";

/** A lead with what came of it. */
export interface LeadWithWin extends Lead {
  /** Whether an opportunity of its was won. */
  readonly isWon?: boolean;
  /** The day of its first win; null where a win does not say when it was. */
  readonly wonOn?: Day | null | undefined;
}

/** A book's leads, each with its first win: of the opportunity its record names, or of any that names it. */
export function leadsWithWin({
  leads = [],
  opportunities = [],
}: {
  readonly leads?: Iterable<Lead> | undefined;
  readonly opportunities?: Iterable<Opportunity> | undefined;
}): Iterable<LeadWithWin> {
  const winOf = new Map<string, Win>();
  const winWith = new Map<string, Win>();
  for (const deal of opportunities) {
    if (!isWon(deal)) continue;
    const win: Win = { on: readDayOf(closedOn, deal) ?? null };
    winWith.set(deal.id, win);
    if (deal.leadId != null) winOf.set(deal.leadId, first(win, winOf.get(deal.leadId)));
  }
  return Array.from(leads, (lead) => {
    const [named, naming] = [winWith.get(lead.opportunityId ?? ""), winOf.get(lead.id)];
    const win = named === undefined ? naming : first(named, naming);
    return { ...lead, isWon: win !== undefined, wonOn: win?.on ?? null };
  });
}

interface Win {
  readonly on: Day | null;
}

/** The earlier of two wins. One without a day may have been at any time, so it counts as the first. */
const first = (win: Win, other: Win | undefined): Win =>
  other === undefined || win.on === null || (other.on !== null && win.on < other.on) ? win : other;
