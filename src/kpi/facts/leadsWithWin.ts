import { closedOn, isWon } from "../../model/accessors/opportunity.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import type { Lead } from "../../model/records/lead.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";

/** Lead with its first win. */
export interface LeadWithWin extends Lead {
  /** True if an opportunity of the lead was won. */
  readonly isWon?: boolean;
  /** Day of the lead's first win; null if a win has no day. */
  readonly wonOn?: Day | null | undefined;
}

/**
 * Returns a book's leads, each with its first win: of the opportunity that the lead names, or of one that names the
 * lead.
 */
export function leadsWithWin({
  leads = [],
  opportunities = [],
}: {
  readonly leads?: Iterable<Lead> | undefined;
  readonly opportunities?: Iterable<Opportunity> | undefined;
}): Iterable<LeadWithWin> {
  const firstWinByLead = new Map<string, Win>();
  const winByDeal = new Map<string, Win>();
  for (const deal of opportunities) {
    if (!isWon(deal)) continue;
    const win: Win = { on: readDayOf(closedOn, deal) ?? null };
    winByDeal.set(deal.id, win);
    if (deal.leadId != null) firstWinByLead.set(deal.leadId, earlierWin(win, firstWinByLead.get(deal.leadId)));
  }
  return Array.from(leads, (lead) => {
    const [named, naming] = [winByDeal.get(lead.opportunityId ?? ""), firstWinByLead.get(lead.id)];
    const win = named === undefined ? naming : earlierWin(named, naming);
    return { ...lead, isWon: win !== undefined, wonOn: win?.on ?? null };
  });
}

interface Win {
  readonly on: Day | null;
}

/** Returns the earlier of two wins. A win without a day may be at any time, so it counts as the first. */
const earlierWin = (win: Win, other: Win | undefined): Win =>
  other === undefined || win.on === null || (other.on !== null && win.on < other.on) ? win : other;
