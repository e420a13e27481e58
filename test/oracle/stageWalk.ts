import { changesOf } from "./changesOf.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import type { Amount } from "../../src/exact/amount.js";
import { asKnown, wasOpen } from "./dealsOpenIn.js";
import { dayBefore, type Book } from "./twin.js";

/** Something that happened to a deal in a stage: it was there, it came, it went, it grew. */
export interface StageEvent {
  readonly pipeline: string | null;
  readonly stage: string;
  readonly what: string;
  readonly amount: Amount | null;
}

interface Place {
  readonly stage: string;
  readonly amount: Amount | null;
}

/** Goes through a period day by day and notes what happens to each deal. */
export function stageWalk(book: Book, start: string, last: string): StageEvent[] {
  return book.opportunities.flatMap((deal) => (isFlawed(deal) ? [] : walkOf(deal, book, start, last)));
}

const isFlawed = ({ outcome, createdOn, closedOn }: Opportunity): boolean =>
  createdOn == null || (outcome !== "open" && (closedOn == null || closedOn < createdOn));

function walkOf(deal: Opportunity, book: Book, start: string, last: string): StageEvent[] {
  const events: StageEvent[] = [];
  const note = (what: string, { stage, amount }: Place): void => {
    events.push({ pipeline: deal.pipelineId ?? null, stage, what, amount });
  };
  const eve = dayBefore(start);
  let place: Place | null = wasOpen(deal, eve) ? placeOn(deal, eve) : null;
  if (place !== null) note("opening", place);
  for (let day = start; day <= last; day = dayAfter(day)) {
    const closes = deal.outcome !== "open" && deal.closedOn === day;
    const changes = changesOn(deal, day).filter(({ stage }) => !closes || stage !== deal.stage);
    if (deal.createdOn === day) {
      const isToldBefore = changesOf(deal.history ?? []).some(
        ({ on, at }) => (on ?? at?.slice(0, 10) ?? "never") < day,
      );
      const birth: Place | undefined = isToldBefore ? placeOn(deal, dayBefore(day)) : changes.shift();
      place = { stage: birth?.stage ?? deal.stage, amount: birth?.amount ?? deal.amount ?? null };
      note("entered", place);
    }
    if (place === null) continue;
    for (const change of changes) {
      const next: Place = { stage: change.stage, amount: change.amount ?? place.amount };
      if (next.stage === place.stage) grow(place, next.amount);
      else {
        note(way(orderOf(place.stage), orderOf(next.stage)), place);
        note("entered", next);
      }
      place = next;
    }
    if (closes) {
      grow(place, deal.amount ?? null);
      note(deal.outcome, { stage: place.stage, amount: deal.amount ?? null });
      place = null;
    }
  }
  if (place !== null) note("closing", place);
  return events;

  function grow(from: Place, to: Amount | null): void {
    note("grew from", from);
    note("grew to", { stage: from.stage, amount: to });
  }

  function orderOf(name: string): number | undefined {
    return book.stages.find(({ id, pipelineId }) => id === name && (pipelineId ?? null) === (deal.pipelineId ?? null))
      ?.order;
  }
}

function way(from: number | undefined, to: number | undefined): string {
  if (from === undefined || to === undefined || from === to) return "leftAside";
  return to > from ? "leftForward" : "leftBack";
}

function placeOn(deal: Opportunity, day: string): Place {
  const { stage, amount } = asKnown(deal, day);
  return { stage, amount: amount ?? null };
}

const changesOn = ({ history }: Opportunity, day: string): Place[] =>
  changesOf(history ?? [])
    .filter(({ on, at }) => (on ?? at?.slice(0, 10)) === day)
    .map(({ stage, amount }) => ({ stage, amount: amount ?? null }));

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
