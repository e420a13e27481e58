import type { Opportunity } from "../../../src/model/records/opportunity.js";
import { knownIn, stepsOf, type Step } from "../../oracle/stagePaths.js";
import type { Book } from "../../oracle/twin.js";

/** The deals of a book that a day can be asked about, and their steps up to it, found change by change. */
export function walked(
  book: Book,
  asOf: string,
): { readonly told: readonly { deal: Opportunity; steps: readonly Step[] }[]; readonly untold: number } {
  const there = book.opportunities.filter(({ createdOn }) => createdOn == null || createdOn <= asOf);
  const placed = there.filter(
    ({ createdOn, closedOn, outcome }) => createdOn != null && (outcome === "open" || closedOn != null),
  );
  const logged = placed.filter(({ history }) => history != null);
  const told = logged.map((deal) => {
    // What was recorded later than the day does not say how the deal stood on it.
    const history = deal.history?.filter((change) => (change.on ?? change.at?.slice(0, 10) ?? asOf) <= asOf) ?? [];
    const known = knownIn(book, { ...deal, history }, { asOf }).deal;
    return { deal: known, steps: stepsOf(book, known) };
  });
  return { told, untold: there.length - logged.length };
}

/** By pipeline and stage, deals as if they had been created on the day they first came to it. */
export function firstEntriesOf(
  book: Book,
  asOf: string,
): { readonly entries: ReadonlyMap<string, readonly Opportunity[]>; readonly untold: number } {
  const { told, untold } = walked(book, asOf);
  const entries = new Map<string, Opportunity[]>();
  for (const { deal, steps } of told)
    for (const stage of new Set(steps.map((step) => step.stage))) {
      const days = steps.flatMap((step) => (step.stage === stage && step.from !== null ? [step.from] : []));
      const first = days.toSorted()[0];
      if (first === undefined) continue;
      const key = JSON.stringify([deal.pipelineId ?? null, stage]);
      entries.set(key, [...(entries.get(key) ?? []), { ...deal, createdOn: first }]);
    }
  return { entries, untold };
}
