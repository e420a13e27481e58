import type { Interval } from "../../metric/evidence.js";
import { evidenceOfProportion } from "../../metric/evidenceOf.js";
import type { BookOf } from "../../model/book/salesBook.js";
import { stageTable } from "../../model/accessors/stage.js";
import type { Day } from "../../time/day.js";
import { checkWindow, type Span } from "../define/window.js";
import { funnelStages, type FunnelStage } from "../facts/funnelStages.js";
import { peopleCreatedIn } from "../facts/funnelPeople.js";

/** Step of a funnel, with the people of a cohort who reached it. */
export interface FunnelStep {
  readonly funnelStage: FunnelStage;
  /** Number of people who reached this step, or a later one. */
  readonly people: number;
  /** Share of the people at the step before; null on the first step, and if no person reached the step before. */
  readonly conversion: number | null;
  /** Wilson interval of the conversion. */
  readonly interval: Interval | null;
  /** Share of all people of the cohort; null if there are none. */
  readonly ofCohort: number | null;
  /** Number of people with this step as their furthest who are still open. */
  readonly stillOpen: number;
}

/**
 * Returns the funnel from awareness to action: the number of people of a cohort at each step, and their share of the step
 * before.
 *
 * A person is a lead with all of its deals, or a deal without a lead. Every person is at awareness. Further steps are the
 * funnel stages of the pipeline stages of the person's deals, and a won deal is the action. A person at a later step has
 * passed all steps before, recorded or not. A person who went back still counts at the furthest step.
 *
 * The cohort is the people created in the period, with their steps as known today, or on `asOf`. A young cohort is not
 * finished, and `stillOpen` counts its open people. Without people the counts are 0 and the shares null. Decision:
 * funnel-people.
 *
 * @param window - `during`: the days of creation; `asOf`: the last day of known records
 * @example funnel({ stages: [{ id: "proposal", order: 1, funnelStage: "decision" }], opportunities: [won, open], leads: [{ id: "a" }, { id: "b" }] }).map(({ funnelStage, people, conversion }) => [funnelStage, people, conversion]) // => [ [ 'awareness', 4, null ], [ 'interest', 2, 0.5 ], [ 'decision', 2, 1 ], [ 'action', 1, 0.5 ] ]
 */
export function funnel(
  { leads = [], opportunities, stages = [] }: BookOf<"opportunities">,
  window: { readonly during?: Span | undefined; readonly asOf?: Day | undefined } = {},
): readonly FunnelStep[] {
  const people = peopleCreatedIn([...leads], [...opportunities], stageTable(stages), checkWindow(window));
  const reached = funnelStages.map((_, step) => people.filter(({ furthest }) => furthest >= step).length);
  return funnelStages.map((funnelStage, step): FunnelStep => {
    const [part = 0, whole = 0] = [reached[step], step === 0 ? 0 : reached[step - 1]];
    const { interval } = evidenceOfProportion({ part: whole === 0 ? 0 : part, whole });
    return {
      funnelStage,
      people: part,
      conversion: whole === 0 ? null : part / whole,
      interval,
      ofCohort: people.length === 0 ? null : part / people.length,
      stillOpen: people.filter(({ furthest, isOpen }) => isOpen && furthest === step).length,
    };
  });
}
