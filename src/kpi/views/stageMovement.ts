import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { fold } from "../../metric/evaluate.js";
import type { BookOf } from "../../model/book/salesBook.js";
import { stageTable } from "../../model/accessors/stage.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Decimal } from "../../exact/decimal.js";
import { sumToDecimal } from "../../exact/sumToDecimal.js";
import type { Day } from "../../time/day.js";
import { balanceDays } from "../define/balance.js";
import { checkWindow, type Span } from "../define/window.js";
import { dealJourney } from "../facts/dealJourney.js";
import { emptyFlows, addDealToFlows, type FlowTallies, type StageFlows } from "../facts/stageFlows.js";
import { keyOfStage, listStages, type ListedStage } from "../facts/listStages.js";

/** Period and pipeline of a stage movement. */
export interface StageMovementOptions {
  readonly during: Span;
  /** Last known day of the period; the `asOf` of the book by default. */
  readonly asOf?: Day | undefined;
  /** Single pipeline to show, null for the one without a name; all pipelines by default. */
  readonly pipeline?: string | null | undefined;
}

const movementKinds: OptionKinds<StageMovementOptions> = { during: "period", asOf: "text?", pipeline: "any?" };

/** Deals that came to a stage and left it in a period. */
export interface StageMovement extends ListedStage {
  /** Number of open deals in the stage on the day before the period. */
  readonly opening: number;
  /** Number of entries into the stage, by creation or from another stage. */
  readonly entered: number;
  /** Number of exits to a later stage of the pipeline. */
  readonly leftForward: number;
  /** Number of exits to an earlier stage of the pipeline. */
  readonly leftBack: number;
  /** Number of exits to a stage of the same order, or with one of the two stages not in the book. */
  readonly leftAside: number;
  /** Number of deals won from the stage. */
  readonly won: number;
  /** Number of deals lost from the stage. */
  readonly lost: number;
  /** Number of open deals in the stage at the end of the period. */
  readonly closing: number;
  readonly openingAmount: Decimal;
  /** Amount of the entries, as stated by the change of stage. */
  readonly enteredAmount: Decimal;
  /** Change of the amounts of deals in the stage, up to and including their close. */
  readonly changedAmount: Decimal;
  readonly leftForwardAmount: Decimal;
  readonly leftBackAmount: Decimal;
  readonly leftAsideAmount: Decimal;
  readonly wonAmount: Decimal;
  readonly lostAmount: Decimal;
  readonly closingAmount: Decimal;
  /** Number of deals in the stage without an amount, which add nothing to the values. */
  readonly missing: number;
}

/**
 * Returns the movement of open deals between stages in a period: the deals in each stage before the period, the entries, the
 * exits, and the deals at the end. One row for each stage, as in {@link stageOccupancy}.
 *
 *     opening + entered − left forward − left back − left aside − won − lost = closing
 *
 * The equation holds exactly in every row, in number and, with the changed amount added, in value. Opening and closing equal
 * {@link stageOccupancy} on the day before the period and on its last day. The period ends early on `asOf`, or on the `asOf`
 * of the book. Each entry of a deal into a stage counts. Deals with a missing day are in no row. Decision: stage-moves.
 *
 * @param options - `during`: the period; `asOf`: its last known day; `pipeline`: the single pipeline to show
 * @example stageMovement({ stages: [{ id: "demo", order: 1 }, { id: "offer", order: 2 }], opportunities: [{ ...open, stage: "offer", history: [{ on: "2026-02-02", stage: "demo" }, { on: "2026-03-01", stage: "offer" }] }] }, { during: { start: "2026-02-01", end: "2026-04-01" } }).map(({ stage, entered, leftForward, closing }) => `${stage}: ${entered} − ${leftForward} = ${closing}`) // => [ 'demo: 1 − 1 = 0', 'offer: 1 − 0 = 1' ]
 */
export function stageMovement(book: BookOf<"opportunities">, options: StageMovementOptions): readonly StageMovement[] {
  const { during, asOf = book.asOf, pipeline } = checkOptions("stageMovement", options, movementKinds);
  checkWindow({ during, asOf });
  const days = balanceDays(during, asOf ?? null);
  const stages = [...(book.stages ?? [])];
  const known = stageTable(stages);
  const tallies = fold(
    {
      init: (): FlowTallies => new Map(),
      add: (soFar, deal: Opportunity) => {
        const journey = days && dealJourney(deal, days);
        if (journey) addDealToFlows(soFar, deal, journey, known);
        return soFar;
      },
    },
    book.opportunities,
    "opportunities",
  );
  return listStages(stages, tallies.keys(), pipeline).map((stage) => ({
    ...stage,
    ...figuresOf(tallies.get(keyOfStage(stage)) ?? emptyFlows()),
  }));
}

const figuresOf = ({ number, value, missing }: StageFlows): Omit<StageMovement, keyof ListedStage> => ({
  ...number,
  openingAmount: sumToDecimal(value.opening),
  enteredAmount: sumToDecimal(value.entered),
  changedAmount: sumToDecimal(value.changed),
  leftForwardAmount: sumToDecimal(value.leftForward),
  leftBackAmount: sumToDecimal(value.leftBack),
  leftAsideAmount: sumToDecimal(value.leftAside),
  wonAmount: sumToDecimal(value.won),
  lostAmount: sumToDecimal(value.lost),
  closingAmount: sumToDecimal(value.closing),
  missing,
});
