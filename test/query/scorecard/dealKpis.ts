import { defineKpi } from "../../../src/kpi/define/defineKpi.js";
import type { Kpi } from "../../../src/kpi/define/kpi.js";
import { flow } from "../../../src/kpi/define/flow.js";
import type { KpiDescription } from "../../../src/kpi/define/description.js";
import { openDeals } from "../../../src/kpi/facts/openDeals.js";
import { all } from "../../../src/metric/all.js";
import { bucketBy } from "../../../src/metric/bucketBy.js";
import { count } from "../../../src/metric/count.js";
import { distinct } from "../../../src/metric/distinct.js";
import { evidenceOf } from "../../../src/metric/evidenceOf.js";
import { groupBy } from "../../../src/metric/groupBy.js";
import { max, min } from "../../../src/metric/min.js";
import { mean } from "../../../src/metric/mean.js";
import { meanMoney } from "../../../src/metric/meanMoney.js";
import type { Metric } from "../../../src/metric/metric.js";
import { unnest } from "../../../src/metric/unnest.js";
import { proportion } from "../../../src/metric/proportion.js";
import { median, quantile } from "../../../src/metric/quantile.js";
import { quantileMoney } from "../../../src/metric/quantileMoney.js";
import { ratio } from "../../../src/metric/ratio.js";
import { ratioMoney } from "../../../src/metric/ratioMoney.js";
import { rollUp } from "../../../src/metric/rollUp.js";
import { sum } from "../../../src/metric/sum.js";
import { sumMoney } from "../../../src/metric/sumMoney.js";
import { sumWeighted } from "../../../src/metric/sumWeighted.js";
import { where } from "../../../src/metric/where.js";
import {
  amountOf,
  closedOn,
  createdOn,
  cycleDays,
  isClosed,
  isOpen,
  isWon,
  probabilityOf,
} from "../../../src/model/accessors/opportunity.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import type { StageChange } from "../../../src/model/records/stageChange.js";

type DealMetric = Metric<Opportunity, never, unknown>;

const share = (deal: Opportunity): number | null => (deal.probability == null ? null : Number(deal.probability));
const isOdd = (deal: Opportunity): boolean => deal.id.length % 2 === 1;

/** A metric of every kind of plan, alone and inside the others. */
const metrics: Readonly<Record<string, unknown>> = {
  count: count(),
  sum: sum(share),
  mean: where(isWon, mean(share)),
  least: min<Opportunity>(cycleDays),
  greatest: where(isOdd, max<Opportunity>(cycleDays)),
  sumMoney: sumMoney<Opportunity>(amountOf),
  meanMoney: where(isWon, meanMoney<Opportunity>(amountOf)),
  sumWeighted: where(isOpen, sumWeighted<Opportunity>(amountOf, probabilityOf)),
  distinct: distinct<Opportunity>((deal) => deal.ownerId),
  quantile: quantile(0.9, share),
  median: where(isWon, median<Opportunity>(cycleDays)),
  quantileMoney: quantileMoney<Opportunity>(0.25, amountOf),
  proportion: where(isOdd, proportion<Opportunity>({ of: isWon, among: isClosed })),
  proportionOfAll: proportion<Opportunity>({ of: isWon }),
  ratio: ratio(where(isWon, count()), where(isClosed, count())),
  ratioMoney: ratioMoney(where(isWon, sumMoney<Opportunity>(amountOf)), sumMoney<Opportunity>(amountOf)),
  group: groupBy((deal: Opportunity) => deal.source, where(isWon, sumMoney<Opportunity>(amountOf))),
  bucket: bucketBy(
    (deal: Opportunity) => deal.createdOn,
    [{ start: "2026-01-01", end: "2026-04-01" }],
    ratio(where(isWon, count()), count()),
  ),
  over: unnest((deal: Opportunity) => deal.history ?? [], sumMoney<StageChange>(amountOf)),
  rollUp: rollUp(
    (deal: Opportunity) => deal.ownerId,
    (owner) => (owner === "all" ? null : "all"),
    mean<Opportunity>(cycleDays),
  ),
  all: all<Opportunity, Readonly<Record<string, Metric<Opportunity, never, unknown>>>>({
    won: where(isWon, count()) as unknown as DealMetric,
    value: sumMoney<Opportunity>(amountOf) as unknown as DealMetric,
  }),
};

const about: Omit<KpiDescription, "id"> = {
  title: "Deal metric",
  meaning: "A metric of deals.",
  topic: "conversion",
  nature: "lagging",
  kind: "quantitative",
  unit: "count",
  better: "neither",
  formula: "as named",
};

const clocks = {
  closed: flow<Opportunity>(closedOn),
  created: flow<Opportunity>(createdOn),
  open: openDeals,
};

type DealKpi = Kpi<Opportunity, "opportunities", never, unknown>;

/** The same metric run item by item. It has an evidence of its own, because a count without a plan has none. */
const withoutPlan = (metric: Metric<Opportunity, never, unknown>): Metric<Opportunity, never, unknown> => ({
  ...metric,
  plan: undefined,
  evidence: (state) => evidenceOf(metric, state),
});

/** Returns those metrics on every time basis: KPIs with plans, or without plans so that they run record by record. */
export const dealKpis = (withPlans: boolean): Readonly<Record<string, DealKpi>> =>
  Object.fromEntries(
    Object.entries(clocks).flatMap(([clockName, clock]) =>
      Object.entries(metrics).map(([name, metric]) => {
        const id = `${name} by ${clockName}`;
        const planned = metric as Metric<Opportunity, never, unknown>;
        return [
          id,
          defineKpi({
            ...about,
            id,
            of: "opportunities",
            timeBasis: clock,
            metric: withPlans ? planned : withoutPlan(planned),
          }),
        ];
      }),
    ),
  );
