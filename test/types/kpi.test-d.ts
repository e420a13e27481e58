import type { Decimal } from "../../src/exact/decimal.js";
import { winRate } from "../../src/kpi/conversion/winRate.js";
import { wonOpportunities } from "../../src/kpi/conversion/wonOpportunities.js";
import { lostOpportunities } from "../../src/kpi/conversion/lostOpportunities.js";
import type { ValueOf } from "../../src/kpi/define/bookKpi.js";
import { defineKpi } from "../../src/kpi/define/defineKpi.js";
import { derive } from "../../src/kpi/define/derive.js";
import { flow } from "../../src/kpi/define/flow.js";
import { growth } from "../../src/kpi/define/growth.js";
import { measure, type Measure } from "../../src/kpi/define/measure.js";
import { leadConversionRate } from "../../src/kpi/leads/leadConversionRate.js";
import { leadsCreated } from "../../src/kpi/leads/leadsCreated.js";
import { openPipeline } from "../../src/kpi/pipeline/openPipeline.js";
import { pipelineCoverage } from "../../src/kpi/pipeline/pipelineCoverage.js";
import type { averageDealSize } from "../../src/kpi/revenue/averageDealSize.js";
import { revenue } from "../../src/kpi/revenue/revenue.js";
import { wonRevenue } from "../../src/kpi/revenue/wonRevenue.js";
import { attainmentOf } from "../../src/kpi/targets/attainmentOf.js";
import { quotaAttainment } from "../../src/kpi/targets/quotaAttainment.js";
import { sum } from "../../src/metric/sum.js";
import { closedOn } from "../../src/model/accessors/opportunity.js";
import type { SalesBook } from "../../src/model/book/salesBook.js";
import type { Lead } from "../../src/model/records/lead.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";
import type { Quota } from "../../src/model/records/quota.js";
import type { Same } from "./same.js";

declare const book: SalesBook;
declare const deals: readonly Opportunity[];
declare const leads: readonly Lead[];
declare const quotas: readonly Quota[];
/** Records that carry more than this library knows, and an id of their own kind. */
declare const rows: { readonly id: number; readonly outcome: "won" | "lost"; readonly colour: string }[];

/** What a KPI is called with: the fields it reads are all that a record needs. */
export const calls = (): unknown[] => [
  winRate([{ outcome: "won" }]),
  winRate(new Set<Opportunity>()),
  winRate({ opportunities: deals }, { during: { start: "2026-01-01", end: "2026-04-01" } }),
  winRate(book, { asOf: "2026-02-01" }),
  winRate([{ id: "a", outcome: "won", amount: 5, ownerId: null }]),
  winRate(rows),
  leadConversionRate({ leads, opportunities: deals }),
  openPipeline(deals, { asOf: "2026-02-01" }),
  // @ts-expect-error no such outcome
  winRate([{ outcome: "Won" }]),
  // @ts-expect-error no such part of a window
  winRate(deals, { over: { start: "2026-01-01", end: "2026-04-01" } }),
  // @ts-expect-error a period has an end
  winRate(deals, { during: { start: "2026-01-01" } }),
  // @ts-expect-error a day is a text
  winRate(deals, { asOf: new Date() }),
  // @ts-expect-error leads are no opportunities
  winRate(leads),
  // @ts-expect-error a book of leads has no opportunities
  winRate({ leads }),
  // @ts-expect-error an amount is no boolean
  wonRevenue([{ outcome: "won", amount: true }]),
  // @ts-expect-error a stock needs whole records, to look at them on a day
  openPipeline([{ outcome: "open", amount: 5 }]),
];

/** What a KPI answers: counts and rates of counts are numbers, money and ratios of money are exact. */
export const answers: [
  Same<ValueOf<typeof winRate>, number | null>,
  Same<ReturnType<typeof winRate>, number | null>,
  Same<ValueOf<typeof wonOpportunities>, number>,
  Same<ValueOf<typeof wonRevenue>, Decimal>,
  Same<ValueOf<typeof averageDealSize>, Decimal | null>,
  Same<ValueOf<typeof pipelineCoverage>, Decimal | null>,
  Same<ValueOf<typeof quotaAttainment>, Decimal | null>,
] = [true, true, true, true, true, true, true];

/** A measure's value is the KPI's. */
export const measures = (): [
  Same<Measure<number | null>, ReturnType<typeof measure<typeof winRate>>>,
  Same<Measure<Decimal>, ReturnType<typeof measure<typeof wonRevenue>>>,
] => {
  const rate: Measure<number | null> = measure(winRate, deals);
  const whole: Measure<Decimal | null> = measure(quotaAttainment, { opportunities: deals, quotas });
  // @ts-expect-error a measure of a rate that may be null is no measure of a number
  const number: Measure<number> = measure(winRate, deals);
  // @ts-expect-error leads are no opportunities
  measure(winRate, leads);
  // @ts-expect-error quotas are missing
  measure(quotaAttainment, { opportunities: deals });
  return [rate, whole, number].length > 0 ? [true, true] : [true, true];
};

/** A composed KPI asks for the record kinds of its parts, and is given their values by their names. */
export const composed = (): unknown[] => {
  const perLead = derive({ won: wonRevenue, leads: leadsCreated }, (values) => {
    const same: Same<typeof values, { readonly won: Decimal; readonly leads: number }> = true;
    // @ts-expect-error no such part
    const wins: unknown = values.wins;
    return [same, wins].length > 0 && values.leads > 0 ? values.won.div(values.leads) : null;
  });
  const value: Same<ValueOf<typeof perLead>, Decimal | null> = true;
  const nested = derive({ perLead, orders: revenue }, ({ perLead: won, orders }) => won?.plus(orders) ?? null);
  return [
    value,
    perLead({ opportunities: deals, leads }),
    perLead(book, { asOf: "2026-02-01" }),
    nested({ opportunities: deals, leads, orders: book.orders }),
    quotaAttainment({ opportunities: deals, quotas }),
    quotaAttainment(book),
    quotaAttainment({ opportunities: deals, quotas, reps: book.reps, teams: book.teams, asOf: "2026-02-01" }),
    derive({ growth: growth(winRate, { against: "previous" }) }, (values) => values.growth)({ opportunities: deals }),
    // @ts-expect-error opportunities are missing
    derive({ growth: growth(winRate, { against: "previous" }) }, (values) => values.growth)({ leads }),
    // @ts-expect-error leads are missing
    perLead({ opportunities: deals }),
    // @ts-expect-error a book KPI is called with a book
    perLead(deals),
    // @ts-expect-error orders are missing
    nested({ opportunities: deals, leads }),
    // @ts-expect-error quotas are missing
    quotaAttainment({ opportunities: deals }),
    // @ts-expect-error quotas are missing
    pipelineCoverage({ opportunities: deals }),
    // @ts-expect-error opportunities are missing
    pipelineCoverage({ quotas }),
    // @ts-expect-error the quotas of another KPI need its records
    attainmentOf(revenue)({ opportunities: deals, quotas }),
    // @ts-expect-error a rate has no quota that adds up
    attainmentOf(winRate),
  ];
};

/** Growth is called as its KPI is, and is exact where it is. */
export const growths = (): unknown[] => {
  const ofCount = growth(wonOpportunities, { against: "previous" });
  const ofMoney = growth(wonRevenue, { against: "year-ago" });
  const inWords = derive({ won: wonOpportunities }, ({ won }) => String(won));
  const ofWhole = growth(quotaAttainment, { against: "previous" });
  const values: [
    Same<ValueOf<typeof ofCount>, number | null>,
    Same<ValueOf<typeof ofMoney>, Decimal | null>,
    Same<ValueOf<typeof ofWhole>, Decimal | null>,
  ] = [true, true, true];
  return [
    values,
    ofMoney(deals),
    ofCount([{ outcome: "won" }]),
    ofCount(book),
    ofWhole(book),
    // @ts-expect-error no such comparison
    growth(wonOpportunities, { against: "last-year" }),
    // @ts-expect-error leads are no opportunities
    ofCount(leads),
    // @ts-expect-error quotas are missing
    ofWhole({ opportunities: deals }),
    // @ts-expect-error a KPI that answers with text does not grow
    growth(inWords, { against: "previous" }),
  ];
};

interface Visit extends Opportunity {
  readonly visitors: number;
}

/** A KPI over records of one's own knows their fields. */
export const own = (): unknown[] => {
  const about = {
    id: "visitors",
    title: "Visitors",
    meaning: "Visitors of deals.",
    topic: "pipeline",
    nature: "leading",
    kind: "quantitative",
  } as const;
  const described = { ...about, unit: "count", better: "higher", formula: "Σ visitors" } as const;
  const visitors = defineKpi({
    ...described,
    of: "opportunities",
    timeBasis: flow<Visit>(closedOn),
    metric: sum((visit: Visit) => visit.visitors),
  });
  const value: Same<ValueOf<typeof visitors>, number> = true;
  return [
    value,
    visitors([] as readonly Visit[]),
    // @ts-expect-error opportunities have no visitors
    visitors(deals),
    // @ts-expect-error no such unit
    defineKpi({ ...lostOpportunities, unit: "euro" }),
    // @ts-expect-error no such kind of record
    defineKpi({ ...lostOpportunities, of: "deals" }),
  ];
};
