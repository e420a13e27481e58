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

/** The period and pipeline of a stage movement. */
export interface StageMovementOptions {
  readonly during: Span;
  /** The last day known of the period; the book's own without it. */
  readonly asOf?: Day | undefined;
  /** The only pipeline to show, null for that without a name; all without it. */
  readonly pipeline?: string | null | undefined;
}

const movementKinds: OptionKinds<StageMovementOptions> = { during: "period", asOf: "text?", pipeline: "any?" };

/** Deals that went through a stage in a period. */
export interface StageMovement extends ListedStage {
  /** # open in the stage on the eve of the period. */
  readonly opening: number;
  /** # times that a deal came into the stage: created in it, or from another. */
  readonly entered: number;
  /** # times that a deal left it for a later stage of its pipeline. */
  readonly leftForward: number;
  /** # times that a deal left it for an earlier one. */
  readonly leftBack: number;
  /** # times that a deal left it for a stage that is neither: of the same order, or one of the two is none of the book's. */
  readonly leftAside: number;
  readonly won: number;
  readonly lost: number;
  /** # open in the stage at the end of the period. */
  readonly closing: number;
  readonly openingAmount: Decimal;
  /** At the amount that the change states which brought the deal here. */
  readonly enteredAmount: Decimal;
  /** By how much deals grew or shrank while they were here, and at their close. */
  readonly changedAmount: Decimal;
  readonly leftForwardAmount: Decimal;
  readonly leftBackAmount: Decimal;
  readonly leftAsideAmount: Decimal;
  readonly wonAmount: Decimal;
  readonly lostAmount: Decimal;
  readonly closingAmount: Decimal;
  /** Number of the deals in the stage or entering it that have no amount: they add nothing to the values. */
  readonly missing: number;
}

/**
 * Returns the moves of open deals from stage to stage in a period: the deals in each stage before the period, the
 * entries, the exits by destination, and the deals at its end. One row for each stage, as in {@link stageOccupancy}.
 *
 *     opening + entered − left forward − left back − left aside − won − lost = closing
 *
 * So it is in number, and with what changed in value, in every row and to the last digit. Opening and closing are what
 * {@link stageOccupancy} says of the eve and of the last day; the period ends early on `asOf`, or on the book's own. A deal
 * that enters a stage twice has entered it twice. Deals of which a day is missing are in no row. Decision: stage-moves.
 *
 * @param options - `during`: the period; `asOf`: the last day known of it; `pipeline`: the only pipeline to show
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
  return listStages(stages, tallies.keys(), pipeline).map((place) => ({
    ...place,
    ...shownFlows(tallies.get(keyOfStage(place)) ?? emptyFlows()),
  }));
}

const shownFlows = ({ number, value, missing }: StageFlows): Omit<StageMovement, keyof ListedStage> => ({
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
