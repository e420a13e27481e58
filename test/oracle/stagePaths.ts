import { changesOf } from "./changesOf.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import { inWindow, type Book, type Window } from "./twin.js";

/** A stage that a deal was in, from when to when; `ended` once it was not in it any more, `then` where it went. */
export interface Step {
  readonly stage: string;
  readonly from: string | null;
  to: string | null;
  ended: boolean;
  then: string | null;
}

/** The stages of the deal's pipeline, without the one that lost deals are put in: nobody wins from it, and it is not the first. */
function stagesFor({ stages }: Book, { pipelineId }: Opportunity): Book["stages"] {
  const own = stages.filter((stage) => (stage.pipelineId ?? null) === (pipelineId ?? null));
  const isForLost = ({ order, probability }: Book["stages"][number]): boolean =>
    probability === 0 && own.some((other) => other.order < order);
  return own.filter((stage) => !isForLost(stage));
}

const orderIn = (book: Book, deal: Opportunity, id: string): number | null =>
  stagesFor(book, deal).find((stage) => stage.id === id)?.order ?? null;

/** Whether no stage of the deal's pipeline comes before this one. */
const isOpening = (book: Book, deal: Opportunity, id: string): boolean => {
  const own = orderIn(book, deal, id);
  return own !== null && stagesFor(book, deal).every(({ order }) => order >= own);
};

/** Walks a deal through its stages, change by change. */
export function stepsOf(book: Book, deal: Opportunity): Step[] {
  const created = deal.createdOn ?? null;
  const closed = deal.outcome === "open" ? null : (deal.closedOn ?? null);
  const steps: Step[] = [];
  let isShut = false;
  const enter = (stage: string, day: string | null): void => {
    const last = steps.at(-1);
    if (last?.stage === stage && !isShut) return;
    if (last !== undefined && !isShut) Object.assign(last, { to: day, ended: true, then: stage });
    steps.push({ stage, from: day, to: null, ended: false, then: null });
    isShut = false;
  };
  if (deal.history == null) enter(deal.stage, created);
  else {
    const dated = changesOf(deal.history)
      .map(({ stage, outcome, on, at }) => ({ stage, outcome, day: on ?? at?.slice(0, 10) ?? null }))
      .flatMap(({ day, ...change }) => (day === null || (closed !== null && day > closed) ? [] : [{ ...change, day }]))
      .toSorted((one, other) => Number(one.day > other.day) - Number(one.day < other.day));
    const changes = dated.filter((change, index) => {
      const isTheClose = change.day === closed && change.stage === deal.stage;
      return index === 0 || !isTheClose;
    });
    const opening = stagesFor(book, deal)
      .filter(({ id }) => isOpening(book, deal, id))
      .map(({ id }) => id)
      .toSorted()[0];
    const isSilentAtFirst = created !== null && (changes[0] === undefined || changes[0].day > created);
    if (isSilentAtFirst && opening !== undefined) enter(opening, created);
    for (const [index, { stage, day, outcome }] of changes.entries()) {
      const known = created !== null && day < created ? created : day;
      const isClosing = outcome === "won" || outcome === "lost";
      if (!isClosing || index === 0) enter(stage, known);
      if (isClosing) close(stage, known);
    }
  }
  if (deal.outcome !== "open") close(deal.stage, closed);
  return steps;

  function close(stage: string, day: string | null): void {
    const last = steps.at(-1);
    if (last === undefined || isShut) return;
    Object.assign(last, { to: day, ended: true, then: stage === last.stage ? null : stage });
    isShut = true;
  }
}

/** The deal and its steps as known on the day a window asks about. */
export function knownIn(
  book: Book,
  deal: Opportunity,
  { asOf = "9999" }: Window,
): { deal: Opportunity; steps: Step[] } {
  const isClosed = deal.outcome !== "open";
  const steps = stepsOf(book, deal)
    .filter(({ from }) => from === null || from <= asOf)
    .map((step) => (step.to !== null && step.to > asOf ? { ...step, to: null, ended: false, then: null } : step));
  if (isClosed && deal.closedOn == null) return { deal, steps };
  if (isClosed && deal.closedOn != null && deal.closedOn <= asOf) return { deal, steps };
  const last = changesOf(deal.history ?? [])
    .map((change) => ({ ...change, day: change.on ?? change.at?.slice(0, 10) ?? "9999" }))
    .filter(({ day }) => day <= asOf)
    .toSorted((one, other) => Number(one.day > other.day) - Number(one.day < other.day))
    .at(-1);
  const told = last?.outcome ?? "open";
  if (told === "open" || asOf === "9999") return { deal: isClosed ? { ...deal, outcome: "open" } : deal, steps };
  return { deal: { ...deal, outcome: told, stage: last?.stage ?? deal.stage, closedOn: last?.day }, steps };
}

/** The days on which a deal came as far as a stage, unknown ones too; none where it never did. */
export function arrivals(book: Book, deal: Opportunity, steps: readonly Step[], stage: string): (string | null)[] {
  const order = orderIn(book, deal, stage);
  const days = steps
    .filter((step) => {
      const own = orderIn(book, deal, step.stage);
      return step.stage === stage || (order !== null && own !== null && own >= order);
    })
    .map(({ from }) => from);
  if (isOpening(book, deal, stage)) days.push(deal.createdOn ?? null);
  days.push(...closesIn(deal, steps, stage));
  if (order !== null) days.push(...winsOf(deal));
  return days;
}

/** The days on which a deal was closed in a stage. */
function closesIn(deal: Opportunity, steps: readonly Step[], stage: string): (string | null)[] {
  const days = steps.filter(({ then }) => then === stage).map(({ to }) => to);
  return deal.outcome !== "open" && deal.stage === stage ? [...days, deal.closedOn ?? null] : days;
}

/** The days on which a deal was won, by its record and by its history up to its close. */
function winsOf({ outcome, closedOn, history }: Opportunity): (string | null)[] {
  const told = (history ?? [])
    .filter((change) => change.outcome === "won")
    .map(({ on, at }) => on ?? at?.slice(0, 10) ?? null)
    .filter((on) => on !== null && (outcome === "open" || closedOn == null || on <= closedOn));
  return outcome === "won" ? [...told, closedOn ?? null] : told;
}

const first = (days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).toSorted()[0] ?? null;

/** The deals that say which stages they were in. */
const tracedDeals = (book: Book): Opportunity[] => book.opportunities.filter(({ history }) => history != null);

/** The deals that came as far as a stage in a window. */
export const arrivedIn = (book: Book, window: Window, stage: string): { deal: Opportunity; steps: Step[] }[] =>
  tracedDeals(book)
    .filter((deal) => {
      const days = arrivals(book, deal, stepsOf(book, deal), stage);
      return days.length > 0 && inWindow(first(days), window);
    })
    .map((deal) => knownIn(book, deal, window));

/** The deals that entered a stage in a window. */
export const enteredIn = (book: Book, window: Window, stage: string): Opportunity[] =>
  tracedDeals(book)
    .filter((deal) => {
      const days = stepsOf(book, deal)
        .filter((step) => step.stage === stage)
        .map(({ from }) => from);
      days.push(...closesIn(deal, stepsOf(book, deal), stage));
      return days.length > 0 && inWindow(first(days), window);
    })
    .map((deal) => knownIn(book, deal, window).deal);

/** The times that a stage was left in a window, each with its deal. */
export const leftIn = (book: Book, window: Window, stage: string): { deal: Opportunity; step: Step }[] =>
  tracedDeals(book).flatMap((deal) =>
    stepsOf(book, deal)
      .filter((step) => step.stage === stage && step.ended && inWindow(step.to, window))
      .map((step) => ({ deal, step })),
  );
