import type { Interval } from "../../metric/evidence.js";
import { evidenceOfProportion } from "../../metric/evidenceOf.js";
import type { BookOf } from "../../model/book/salesBook.js";
import { stageTable } from "../../model/accessors/stage.js";
import type { Day } from "../../time/day.js";
import { checkWindow, type Span } from "../define/window.js";
import { funnelStages, type FunnelStage } from "../facts/funnelStages.js";
import { peopleCreatedIn } from "../facts/funnelPeople.js";

/** People of a cohort who reached a step of the funnel. */
export interface FunnelStep {
  readonly funnelStage: FunnelStage;
  /** # people who reached this step, or a later one. */
  readonly people: number;
  /** Share of those who reached the step before; null on the first, and if no person reached the one before. */
  readonly conversion: number | null;
  /** The Wilson interval of the conversion. */
  readonly interval: Interval | null;
  /** Share of all the people of the cohort; null if there are none. */
  readonly ofCohort: number | null;
  /** # people who came to this step and no further, and still may. */
  readonly stillOpen: number;
}

/**
 * Returns the funnel from awareness to action: the number of people of a cohort who came to each step, and their share
 * of the people on the step before.
 *
 * A person is a lead with all of its deals; a deal without a lead is a person of its own. Everybody was made aware; further
 * steps are those of the funnel stages of the pipeline stages that their deals were in, and a won deal is the action. Who
 * came to a later step passed those before it, recorded or not, and a person who went back has been there. The cohort are the people
 * created in the period, whatever became of them since, or by the day asked about: a young cohort is not finished, which
 * `stillOpen` shows. Without people the counts are 0 and the shares null. Decision: funnel-people.
 *
 * @param options - `during`: when they were created; `asOf`: the day whose knowledge counts
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
