// Written by `npm run index`.
export { balance } from "./define/balance.js";
export { type AnyKpi, type ValueOf, type BookItem, type BookKpi } from "./define/bookKpi.js";
export {
  type Clock,
  type FlowClock,
  type StockClock,
  type SpanClock,
  type BalanceClock,
  type BalanceDays,
} from "./define/clock.js";
export { cohort } from "./define/cohort.js";
export { defineFamily, type KpiFamily, type AnyFamily } from "./define/defineFamily.js";
export { defineKpi } from "./define/defineKpi.js";
export { derive } from "./define/derive.js";
export { type KpiDescription, type Question, type Unit } from "./define/description.js";
export { flow } from "./define/flow.js";
export { growth } from "./define/growth.js";
export { type KpiDefinition, type Kpi } from "./define/kpi.js";
export { measure, type Measure } from "./define/measure.js";
export { span } from "./define/span.js";
export { stock } from "./define/stock.js";
export { type Span, type Window } from "./define/window.js";
export { leadConversionRate } from "./leads/leadConversionRate.js";
export { leadsCreated } from "./leads/leadsCreated.js";
export { openOpportunities } from "./pipeline/openOpportunities.js";
export { openPipeline } from "./pipeline/openPipeline.js";
export { opportunitiesCreated } from "./pipeline/opportunitiesCreated.js";
export { pipelineCoverage } from "./pipeline/pipelineCoverage.js";
export { weightedPipeline, weightedPipelineBy } from "./pipeline/weightedPipeline.js";
export { cohortOpenShare } from "./conversion/cohortOpenShare.js";
export { cohortWinRate } from "./conversion/cohortWinRate.js";
export { lostOpportunities } from "./conversion/lostOpportunities.js";
export { winRate } from "./conversion/winRate.js";
export { winRateByValue } from "./conversion/winRateByValue.js";
export { wonOpportunities } from "./conversion/wonOpportunities.js";
export { averageDealSize } from "./revenue/averageDealSize.js";
export { medianDealSize } from "./revenue/medianDealSize.js";
export { revenue } from "./revenue/revenue.js";
export { wonRevenue } from "./revenue/wonRevenue.js";
export { medianSalesCycleClosedOnly } from "./speed/medianSalesCycleClosedOnly.js";
export { salesCycleClosedOnly } from "./speed/salesCycleClosedOnly.js";
export { attainmentOf } from "./targets/attainmentOf.js";
export { quotaAttainment } from "./targets/quotaAttainment.js";
export { quotaFor } from "./targets/quotaFor.js";
