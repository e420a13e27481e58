// What `sales-kpi/kpi` exports. `npm run index` writes the catalogue; this list says what is public.

// Defining, composing and measuring KPIs
export { balance, type BalanceBasis, type BalanceDays } from "./define/balance.js";
export type { FactView } from "./define/basis.js";
export { type AnyKpi, type ValueOf, type BookItem, type BookKpi } from "./define/bookKpi.js";
export { cohort } from "./define/cohort.js";
export { defineFamily, type KpiFamily, type AnyFamily } from "./define/defineFamily.js";
export { defineKpi } from "./define/defineKpi.js";
export { derive } from "./define/derive.js";
export { type KpiDescription, type Topic, type Unit } from "./define/description.js";
export { flow, type FlowBasis } from "./define/flow.js";
export { growth, type GrowthOptions } from "./define/growth.js";
export { isAdditive } from "./define/isAdditive.js";
export { interval, type IntervalBasis } from "./define/interval.js";
export { type KpiDefinition, type Kpi } from "./define/kpi.js";
export { measure, type Measure } from "./define/measure.js";
export { presence, type PresenceBasis } from "./define/presence.js";
export { stock, type StockBasis } from "./define/stock.js";
export type { TimeBasis } from "./define/timeBasis.js";
export { type Span, type Window } from "./define/window.js";

// Leads
export { accountScore } from "./leads/accountScore.js";
export { costPerLead } from "./leads/costPerLead.js";
export { costPerQualifiedLead } from "./leads/costPerQualifiedLead.js";
export { type GridScore, type ScoreReason, type RecordWithAnswers, type ScoreOf } from "./facts/scoreByGrid.js";
export { leadConversionRate } from "./leads/leadConversionRate.js";
export { leadFitShare } from "./leads/leadFitShare.js";
export { leadResponseHours } from "./leads/leadResponseHours.js";
export { leadScore } from "./leads/leadScore.js";
export { leadToWinRate } from "./leads/leadToWinRate.js";
export { leadVelocityRate } from "./leads/leadVelocityRate.js";
export { leadsAnsweredWithin } from "./leads/leadsAnsweredWithin.js";
export { leadsConverted } from "./leads/leadsConverted.js";
export { leadsCreated } from "./leads/leadsCreated.js";
export { ninetiethPercentileLeadResponseHours } from "./leads/ninetiethPercentileLeadResponseHours.js";
export { qualifiedLeads } from "./leads/qualifiedLeads.js";
export { type ScoringGrid, type BehaviourPoints, type ScoreBand } from "./facts/scoringGrid.js";

// Pipeline
export { averageOpenDeal } from "./pipeline/averageOpenDeal.js";
export { grossCoverage } from "./pipeline/grossCoverage.js";
export { medianOpenDealAge } from "./pipeline/medianOpenDealAge.js";
export { medianOpenDealStageAge } from "./pipeline/medianOpenDealStageAge.js";
export { nextStepShare } from "./pipeline/nextStepShare.js";
export { openDealAge } from "./pipeline/openDealAge.js";
export { openDealStageAge } from "./pipeline/openDealStageAge.js";
export { openOpportunities } from "./pipeline/openOpportunities.js";
export { openPipeline } from "./pipeline/openPipeline.js";
export { opportunitiesCreated } from "./pipeline/opportunitiesCreated.js";
export { overdueShare } from "./pipeline/overdueShare.js";
export { pipelineCoverage } from "./pipeline/pipelineCoverage.js";
export { pipelineCreated } from "./pipeline/pipelineCreated.js";
export { qualificationScore } from "./pipeline/qualificationScore.js";
export { requiredCoverage } from "./pipeline/requiredCoverage.js";
export { slippageRate } from "./pipeline/slippageRate.js";
export { slippageRateByValue } from "./pipeline/slippageRateByValue.js";
export { staleShare } from "./pipeline/staleShare.js";
export { targetFitShare } from "./pipeline/targetFitShare.js";
export { weightedCoverage } from "./pipeline/weightedCoverage.js";
export { weightedPipeline, weightedPipelineBy } from "./pipeline/weightedPipeline.js";

// Conversion
export { cohortOpenShare } from "./conversion/cohortOpenShare.js";
export { cohortWinRate } from "./conversion/cohortWinRate.js";
export { directStageConversion } from "./conversion/directStageConversion.js";
export { lostOpportunities } from "./conversion/lostOpportunities.js";
export { quoteFollowUpDays } from "./conversion/quoteFollowUpDays.js";
export { quoteFollowUpShare } from "./conversion/quoteFollowUpShare.js";
export { quoteToWinRate } from "./conversion/quoteToWinRate.js";
export { quotesSent } from "./conversion/quotesSent.js";
export { stageConversion } from "./conversion/stageConversion.js";
export { stageOpenShare } from "./conversion/stageOpenShare.js";
export { stageWinRate } from "./conversion/stageWinRate.js";
export { timeLostInLosses } from "./conversion/timeLostInLosses.js";
export { winRate } from "./conversion/winRate.js";
export { winRateByValue } from "./conversion/winRateByValue.js";
export { wonOpportunities } from "./conversion/wonOpportunities.js";

// Revenue
export { annualContractValue } from "./revenue/annualContractValue.js";
export { annualRecurringRevenue } from "./revenue/annualRecurringRevenue.js";
export { averageBasket } from "./revenue/averageBasket.js";
export { averageDealSize } from "./revenue/averageDealSize.js";
export { averageRevenuePerAccount } from "./revenue/averageRevenuePerAccount.js";
export { basketPerCustomer } from "./revenue/basketPerCustomer.js";
export { crossSellRevenue } from "./revenue/crossSellRevenue.js";
export { customerAcquisitionRate } from "./revenue/customerAcquisitionRate.js";
export { discountRate } from "./revenue/discountRate.js";
export { existingCustomerRevenue } from "./revenue/existingCustomerRevenue.js";
export { existingCustomers } from "./revenue/existingCustomers.js";
export { expansionShare } from "./revenue/expansionShare.js";
export { grossMargin } from "./revenue/grossMargin.js";
export { grossMarginRate } from "./revenue/grossMarginRate.js";
export { largeDealShare } from "./revenue/largeDealShare.js";
export { marketShare } from "./revenue/marketShare.js";
export { medianBasket } from "./revenue/medianBasket.js";
export { medianDealSize } from "./revenue/medianDealSize.js";
export { newCustomerRevenue } from "./revenue/newCustomerRevenue.js";
export { newCustomerShare } from "./revenue/newCustomerShare.js";
export { newCustomers } from "./revenue/newCustomers.js";
export { newProductShare } from "./revenue/newProductShare.js";
export { productShare } from "./revenue/productShare.js";
export { revenue } from "./revenue/revenue.js";
export { revenueGini } from "./revenue/revenueGini.js";
export { revenueGrowth } from "./revenue/revenueGrowth.js";
export { revenueGrowthYearAgo } from "./revenue/revenueGrowthYearAgo.js";
export { revenueHerfindahl } from "./revenue/revenueHerfindahl.js";
export { revenuePerRep } from "./revenue/revenuePerRep.js";
export { salesOrders } from "./revenue/salesOrders.js";
export { salesVolume } from "./revenue/salesVolume.js";
export { topCustomerShare } from "./revenue/topCustomerShare.js";
export { topDecileShare } from "./revenue/topDecileShare.js";
export { upsellRevenue } from "./revenue/upsellRevenue.js";
export { wonMargin } from "./revenue/wonMargin.js";
export { wonRevenue } from "./revenue/wonRevenue.js";

// Speed
export { leadToWinDays } from "./speed/leadToWinDays.js";
export { medianLeadToWinDays } from "./speed/medianLeadToWinDays.js";
export { medianOutreachToCloseDays } from "./speed/medianOutreachToCloseDays.js";
export { medianSalesCycleClosedOnly } from "./speed/medianSalesCycleClosedOnly.js";
export { medianTimeInStage } from "./speed/medianTimeInStage.js";
export { ninetiethPercentileTimeInStage } from "./speed/ninetiethPercentileTimeInStage.js";
export { outreachToCloseDays } from "./speed/outreachToCloseDays.js";
export { salesCycle } from "./speed/salesCycle.js";
export { salesCycleClosedOnly } from "./speed/salesCycleClosedOnly.js";
export { salesVelocity } from "./speed/salesVelocity.js";
export { timeInStage } from "./speed/timeInStage.js";

// Targets
export { attainmentOf } from "./targets/attainmentOf.js";
export { gapOf } from "./targets/gapOf.js";
export { gapToQuota } from "./targets/gapToQuota.js";
export { pace } from "./targets/pace.js";
export { paceOf } from "./targets/paceOf.js";
export { quotaAttainment } from "./targets/quotaAttainment.js";
export { quotaFor } from "./targets/quotaFor.js";
export { quotaToDateFor } from "./targets/quotaToDateFor.js";
export { repsAtQuotaOf } from "./targets/repsAtQuotaOf.js";
export { repsAtQuotaShare } from "./targets/repsAtQuotaShare.js";

// Activity
export { activitiesHeld } from "./activity/activitiesHeld.js";
export { activitiesPerWin } from "./activity/activitiesPerWin.js";
export { adminTimeShare } from "./activity/adminTimeShare.js";
export { appointmentsBooked } from "./activity/appointmentsBooked.js";
export { contactCadence, type DueDays } from "./activity/contactCadence.js";
export { costPerOpportunity } from "./activity/costPerOpportunity.js";
export { effortMinutes } from "./activity/effortMinutes.js";
export { effortShareGap, type EffortShareGapOptions } from "./activity/effortShareGap.js";
export { hoursPerWin } from "./activity/hoursPerWin.js";
export { lostTimeCost } from "./activity/lostTimeCost.js";
export { marginPerEffort } from "./activity/marginPerEffort.js";
export { meetingsHeld } from "./activity/meetingsHeld.js";
export { noShowRate } from "./activity/noShowRate.js";
export { proposalsSent } from "./activity/proposalsSent.js";
export { prospectingTimeShare } from "./activity/prospectingTimeShare.js";
export { rebookingRate } from "./activity/rebookingRate.js";
export { resultPerEffort } from "./activity/resultPerEffort.js";
export { sellingTimeShare } from "./activity/sellingTimeShare.js";

// Acquisition
export { acquisitionCost } from "./acquisition/acquisitionCost.js";
export { acquisitionCostRatio } from "./acquisition/acquisitionCostRatio.js";
export { acquisitionSpend } from "./acquisition/acquisitionSpend.js";
export { compensationCostOfSales } from "./acquisition/compensationCostOfSales.js";
export { contributionPerCustomer } from "./acquisition/contributionPerCustomer.js";
export { costOfSalesRatio } from "./acquisition/costOfSalesRatio.js";
export { ltvToCac } from "./acquisition/ltvToCac.js";
export { marketingAcquisitionCost } from "./acquisition/marketingAcquisitionCost.js";
export { marketingCosts } from "./acquisition/marketingCosts.js";
export { marketingRoi } from "./acquisition/marketingRoi.js";
export { marketingRoiByRevenue } from "./acquisition/marketingRoiByRevenue.js";
export { marketingSourcedMargin } from "./acquisition/marketingSourcedMargin.js";
export { marketingSourcedRevenue } from "./acquisition/marketingSourcedRevenue.js";
export { marketingSourcedShare } from "./acquisition/marketingSourcedShare.js";
export { marketingSourcedShareByValue } from "./acquisition/marketingSourcedShareByValue.js";
export { newCustomerMargin } from "./acquisition/newCustomerMargin.js";
export { paybackMonths, type PaybackMonthsOptions } from "./acquisition/paybackMonths.js";
export { paybackMonthsWithChurn } from "./acquisition/paybackMonthsWithChurn.js";
export { repTimeCost } from "./acquisition/repTimeCost.js";
export { salesCompensation } from "./acquisition/salesCompensation.js";
export { salesCosts } from "./acquisition/salesCosts.js";
export { salesSalaries } from "./acquisition/salesSalaries.js";
export { sellingExpenses } from "./acquisition/sellingExpenses.js";

// Customers
export { accountsUnderContract } from "./customers/accountsUnderContract.js";
export { activeCustomers } from "./customers/activeCustomers.js";
export { customerChurnRate } from "./customers/customerChurnRate.js";
export { customerEffortScore } from "./customers/customerEffortScore.js";
export { customerRetentionRate } from "./customers/customerRetentionRate.js";
export { customerSatisfaction } from "./customers/customerSatisfaction.js";
export { grossRevenueRetention } from "./customers/grossRevenueRetention.js";
export { netPromoterScore } from "./customers/netPromoterScore.js";
export { netRevenueRetention } from "./customers/netRevenueRetention.js";
export { relationshipQuality, type RelationshipQualityOptions } from "./customers/relationshipQuality.js";
export { repeatPurchaseRate } from "./customers/repeatPurchaseRate.js";

// People
export { activeReps } from "./people/activeReps.js";
export { coachingSessions } from "./people/coachingSessions.js";
export { headcount } from "./people/headcount.js";
export { performanceIndex } from "./people/performanceIndex.js";
export { rampDays } from "./people/rampDays.js";
export { repTenureDays } from "./people/repTenureDays.js";
export { repTurnover } from "./people/repTurnover.js";
export { trainingHours } from "./people/trainingHours.js";

// Data
export { fieldCompleteness, type FieldCompletenessOptions } from "./data/fieldCompleteness.js";
export { recordFreshness } from "./data/recordFreshness.js";

// Views: rows that explain a KPI
export { funnel, type FunnelStep } from "./views/funnel.js";
export { slippageWaterfall, type SlippageWaterfallOptions, type SlippageRow } from "./views/slippageWaterfall.js";
export { stageMovement, type StageMovementOptions, type StageMovement } from "./views/stageMovement.js";
export { stageOccupancy, type StageOccupancyOptions, type StageOccupancy } from "./views/stageOccupancy.js";
export { stageStays, type StageStay } from "./views/stageStays.js";
export {
  salesVelocityLevers,
  type SalesVelocityLeversOptions,
  type SalesVelocityLever,
} from "./views/salesVelocityLevers.js";
export { cascadeQuota, type Organisation, type CascadeQuotaOptions } from "./views/cascadeQuota.js";
export { prorateQuotas, type Leave, type ProrateQuotasOptions } from "./views/prorateQuotas.js";
export { seasonalQuotas, type Season } from "./views/seasonalQuotas.js";
export {
  activitiesPerBusinessDay,
  type ActivitiesPerBusinessDayOptions,
  type DailyActivity,
} from "./views/activitiesPerBusinessDay.js";
export { costPerStage, type StageCost } from "./views/costPerStage.js";
export { effortBySegment, type EffortBySegmentOptions, type SegmentEffort } from "./views/effortBySegment.js";
export { effortPerStage, type StageEffort } from "./views/effortPerStage.js";
export { lostTimeWhatIf, type LostTimeWhatIfOptions, type LostTime } from "./views/lostTimeWhatIf.js";
export { acquisitionBySegment, type SegmentAcquisition } from "./views/acquisitionBySegment.js";
export {
  lifetimeValueAtConstantRetention,
  type LifetimeAssumptions,
  type LifetimeValue,
} from "./views/lifetimeValueAtConstantRetention.js";
export {
  lifetimeValueOfCohort,
  type CohortAssumptions,
  type CohortLifetimeValue,
} from "./views/lifetimeValueOfCohort.js";
export { contractValueBridge, type BridgeStep } from "./views/contractValueBridge.js";

// Terms and facts that several KPIs share
export { funnelStages, type FunnelStage } from "./facts/funnelStages.js";
export { type SlippageStep } from "./facts/slippageSteps.js";
export { type ListedStage } from "./facts/listStages.js";
export { type StageOptions, type StagePairOptions } from "./facts/stageOptions.js";
export { type ActivityStage } from "./facts/activityByStage.js";
export { type RepTime, type AcquisitionOptions } from "./facts/acquisitionOptions.js";
export { type MarketingOptions } from "./facts/isMarketingSourced.js";
export { activeContract, recentOrder, type CustomerRecord, type CustomerRule } from "./facts/customerRule.js";
