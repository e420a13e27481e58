import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { all } from "../../metric/all.js";
import { count } from "../../metric/count.js";
import { fold } from "../../metric/evaluate.js";
import { groupBy } from "../../metric/groupBy.js";
import { sumMoney } from "../../metric/sumMoney.js";
import { where } from "../../metric/where.js";
import { isReconstructed } from "../../model/history/opportunityAsOf.js";
import type { BookOf } from "../../model/book/salesBook.js";
import { amountOf, isOpen } from "../../model/accessors/opportunity.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import { Decimal } from "../../exact/decimal.js";
import type { Day } from "../../time/day.js";
import { checkWindow } from "../define/window.js";
import { openDeals } from "../facts/openDeals.js";
import { keyOfStage, stageNameOf, listStages, type ListedStage } from "../facts/listStages.js";

/** Day and pipeline of a stage occupancy. */
export interface StageOccupancyOptions {
  /** Day of the occupancy; deals count as they are now by default. */
  readonly asOf?: Day | undefined;
  /** Single pipeline to show, null for the one without a name; all pipelines by default. */
  readonly pipeline?: string | null | undefined;
}

const occupancyKinds: OptionKinds<StageOccupancyOptions> = { asOf: "text?", pipeline: "any?" };

/** Open deals in a stage on a day. */
export interface StageOccupancy extends ListedStage {
  /** Number of open deals in the stage. */
  readonly deals: number;
  /** Sum of their amounts as known on the day. */
  readonly amount: Decimal;
  /** Number of these deals without an amount, which add nothing. */
  readonly missing: number;
  /** Number of these deals that today's record tells, because their history does not reach back to the day. */
  readonly reconstructed: number;
}

/**
 * Counts the open deals in each stage at the end of a day, and adds up their amounts.
 *
 * One row for each stage of the book, including empty stages, in the order of pipelines and stages. The stages that only deals
 * name come last. The rows add up to {@link openOpportunities} and {@link openPipeline}. Without a day deals count as they are
 * now.
 *
 * @param options - `asOf`: the day; `pipeline`: the single pipeline to show, null for the one without a name
 * @example stageOccupancy({ stages: [{ id: "demo", order: 1 }, { id: "proposal", order: 2 }], opportunities: [open, open, won] }).map(({ stage, deals, amount }) => `${stage}: ${deals}, ${amount}`) // => [ 'demo: 0, 0', 'proposal: 2, 200' ]
 */
export function stageOccupancy(
  { opportunities, stages = [] }: BookOf<"opportunities">,
  options: StageOccupancyOptions = {},
): readonly StageOccupancy[] {
  const { asOf, pipeline } = checkOptions("stageOccupancy", options, occupancyKinds);
  const byStage = groupBy((deal: Opportunity) => keyOfStage(stageNameOf(deal)), occupancyOn(asOf));
  const metric = openDeals.cut(where(isOpen, byStage), checkWindow({ asOf }));
  const occupancies = metric.result(fold(metric, opportunities, "opportunities"));
  return listStages(
    stages,
    [...occupancies.keys()].filter((key) => key !== null),
    pipeline,
  ).map((stage) => ({
    ...stage,
    ...(occupancies.get(keyOfStage(stage)) ?? { deals: 0, amount: new Decimal(0), missing: 0, reconstructed: 0 }),
  }));
}

const occupancyOn = (day: Day | undefined) =>
  all({
    deals: count(),
    amount: sumMoney<Opportunity>(amountOf),
    missing: where((deal: Opportunity) => amountOf(deal) == null, count()),
    reconstructed: where((deal: Opportunity) => day !== undefined && isReconstructed(deal, day), count()),
  });
