// Written by `npm run index`.
import type { AnyKpi } from "./define/bookKpi.js";
import type { AnyFamily } from "./define/defineFamily.js";
import { costPerLead } from "./leads/costPerLead.js";
import { costPerQualifiedLead } from "./leads/costPerQualifiedLead.js";
import { leadConversionRate } from "./leads/leadConversionRate.js";
import { leadFitShare } from "./leads/leadFitShare.js";
import { leadResponseHours } from "./leads/leadResponseHours.js";
import { leadToWinRate } from "./leads/leadToWinRate.js";
import { leadVelocityRate } from "./leads/leadVelocityRate.js";
import { leadsAnsweredWithin } from "./leads/leadsAnsweredWithin.js";
import { leadsConverted } from "./leads/leadsConverted.js";
import { leadsCreated } from "./leads/leadsCreated.js";
import { ninetiethPercentileLeadResponseHours } from "./leads/ninetiethPercentileLeadResponseHours.js";
import { qualifiedLeads } from "./leads/qualifiedLeads.js";
import { averageOpenDeal } from "./pipeline/averageOpenDeal.js";
import { grossCoverage } from "./pipeline/grossCoverage.js";
import { medianOpenDealAge } from "./pipeline/medianOpenDealAge.js";
import { medianOpenDealStageAge } from "./pipeline/medianOpenDealStageAge.js";
import { nextStepShare } from "./pipeline/nextStepShare.js";
import { openDealAge } from "./pipeline/openDealAge.js";
import { openDealStageAge } from "./pipeline/openDealStageAge.js";
import { openOpportunities } from "./pipeline/openOpportunities.js";
import { openPipeline } from "./pipeline/openPipeline.js";
import { opportunitiesCreated } from "./pipeline/opportunitiesCreated.js";
import { overdueShare } from "./pipeline/overdueShare.js";
import { pipelineCoverage } from "./pipeline/pipelineCoverage.js";
import { pipelineCreated } from "./pipeline/pipelineCreated.js";
import { qualificationScore } from "./pipeline/qualificationScore.js";
import { requiredCoverage } from "./pipeline/requiredCoverage.js";
import { slippageRate } from "./pipeline/slippageRate.js";
import { slippageRateByValue } from "./pipeline/slippageRateByValue.js";
import { staleShare } from "./pipeline/staleShare.js";
import { targetFitShare } from "./pipeline/targetFitShare.js";
import { weightedCoverage } from "./pipeline/weightedCoverage.js";
import { weightedPipeline } from "./pipeline/weightedPipeline.js";
import { cohortOpenShare } from "./conversion/cohortOpenShare.js";
import { cohortWinRate } from "./conversion/cohortWinRate.js";
import { directStageConversion } from "./conversion/directStageConversion.js";
import { lostOpportunities } from "./conversion/lostOpportunities.js";
import { quoteFollowUpDays } from "./conversion/quoteFollowUpDays.js";
import { quoteFollowUpShare } from "./conversion/quoteFollowUpShare.js";
import { quoteToWinRate } from "./conversion/quoteToWinRate.js";
import { quotesSent } from "./conversion/quotesSent.js";
import { stageConversion } from "./conversion/stageConversion.js";
import { stageOpenShare } from "./conversion/stageOpenShare.js";
import { stageWinRate } from "./conversion/stageWinRate.js";
import { timeLostInLosses } from "./conversion/timeLostInLosses.js";
import { winRate } from "./conversion/winRate.js";
import { winRateByValue } from "./conversion/winRateByValue.js";
import { wonOpportunities } from "./conversion/wonOpportunities.js";
import { annualContractValue } from "./revenue/annualContractValue.js";
import { annualRecurringRevenue } from "./revenue/annualRecurringRevenue.js";
import { averageBasket } from "./revenue/averageBasket.js";
import { averageDealSize } from "./revenue/averageDealSize.js";
import { averageRevenuePerAccount } from "./revenue/averageRevenuePerAccount.js";
import { basketPerCustomer } from "./revenue/basketPerCustomer.js";
import { crossSellRevenue } from "./revenue/crossSellRevenue.js";
import { customerAcquisitionRate } from "./revenue/customerAcquisitionRate.js";
import { discountRate } from "./revenue/discountRate.js";
import { existingCustomerRevenue } from "./revenue/existingCustomerRevenue.js";
import { existingCustomers } from "./revenue/existingCustomers.js";
import { expansionShare } from "./revenue/expansionShare.js";
import { grossMargin } from "./revenue/grossMargin.js";
import { grossMarginRate } from "./revenue/grossMarginRate.js";
import { largeDealShare } from "./revenue/largeDealShare.js";
import { marketShare } from "./revenue/marketShare.js";
import { medianBasket } from "./revenue/medianBasket.js";
import { medianDealSize } from "./revenue/medianDealSize.js";
import { newCustomerRevenue } from "./revenue/newCustomerRevenue.js";
import { newCustomerShare } from "./revenue/newCustomerShare.js";
import { newCustomers } from "./revenue/newCustomers.js";
import { newProductShare } from "./revenue/newProductShare.js";
import { productShare } from "./revenue/productShare.js";
import { revenue } from "./revenue/revenue.js";
import { revenueGini } from "./revenue/revenueGini.js";
import { revenueGrowth } from "./revenue/revenueGrowth.js";
import { revenueGrowthYearAgo } from "./revenue/revenueGrowthYearAgo.js";
import { revenueHerfindahl } from "./revenue/revenueHerfindahl.js";
import { revenuePerRep } from "./revenue/revenuePerRep.js";
import { salesOrders } from "./revenue/salesOrders.js";
import { salesVolume } from "./revenue/salesVolume.js";
import { topCustomerShare } from "./revenue/topCustomerShare.js";
import { topDecileShare } from "./revenue/topDecileShare.js";
import { upsellRevenue } from "./revenue/upsellRevenue.js";
import { wonMargin } from "./revenue/wonMargin.js";
import { wonRevenue } from "./revenue/wonRevenue.js";
import { leadToWinDays } from "./speed/leadToWinDays.js";
import { medianLeadToWinDays } from "./speed/medianLeadToWinDays.js";
import { medianOutreachToCloseDays } from "./speed/medianOutreachToCloseDays.js";
import { medianSalesCycleClosedOnly } from "./speed/medianSalesCycleClosedOnly.js";
import { medianTimeInStage } from "./speed/medianTimeInStage.js";
import { ninetiethPercentileTimeInStage } from "./speed/ninetiethPercentileTimeInStage.js";
import { outreachToCloseDays } from "./speed/outreachToCloseDays.js";
import { salesCycle } from "./speed/salesCycle.js";
import { salesCycleClosedOnly } from "./speed/salesCycleClosedOnly.js";
import { salesVelocity } from "./speed/salesVelocity.js";
import { timeInStage } from "./speed/timeInStage.js";
import { gapToQuota } from "./targets/gapToQuota.js";
import { pace } from "./targets/pace.js";
import { quotaAttainment } from "./targets/quotaAttainment.js";
import { repsAtQuotaShare } from "./targets/repsAtQuotaShare.js";
import { activitiesHeld } from "./activity/activitiesHeld.js";
import { activitiesPerWin } from "./activity/activitiesPerWin.js";
import { adminTimeShare } from "./activity/adminTimeShare.js";
import { appointmentsBooked } from "./activity/appointmentsBooked.js";
import { contactCadence } from "./activity/contactCadence.js";
import { costPerOpportunity } from "./activity/costPerOpportunity.js";
import { effortMinutes } from "./activity/effortMinutes.js";
import { effortShareGap } from "./activity/effortShareGap.js";
import { hoursPerWin } from "./activity/hoursPerWin.js";
import { lostTimeCost } from "./activity/lostTimeCost.js";
import { marginPerEffort } from "./activity/marginPerEffort.js";
import { meetingsHeld } from "./activity/meetingsHeld.js";
import { noShowRate } from "./activity/noShowRate.js";
import { proposalsSent } from "./activity/proposalsSent.js";
import { prospectingTimeShare } from "./activity/prospectingTimeShare.js";
import { rebookingRate } from "./activity/rebookingRate.js";
import { resultPerEffort } from "./activity/resultPerEffort.js";
import { sellingTimeShare } from "./activity/sellingTimeShare.js";
import { acquisitionCost } from "./acquisition/acquisitionCost.js";
import { acquisitionCostRatio } from "./acquisition/acquisitionCostRatio.js";
import { acquisitionSpend } from "./acquisition/acquisitionSpend.js";
import { compensationCostOfSales } from "./acquisition/compensationCostOfSales.js";
import { contributionPerCustomer } from "./acquisition/contributionPerCustomer.js";
import { costOfSalesRatio } from "./acquisition/costOfSalesRatio.js";
import { ltvToCac } from "./acquisition/ltvToCac.js";
import { marketingAcquisitionCost } from "./acquisition/marketingAcquisitionCost.js";
import { marketingCosts } from "./acquisition/marketingCosts.js";
import { marketingRoi } from "./acquisition/marketingRoi.js";
import { marketingRoiByRevenue } from "./acquisition/marketingRoiByRevenue.js";
import { marketingSourcedMargin } from "./acquisition/marketingSourcedMargin.js";
import { marketingSourcedRevenue } from "./acquisition/marketingSourcedRevenue.js";
import { marketingSourcedShare } from "./acquisition/marketingSourcedShare.js";
import { marketingSourcedShareByValue } from "./acquisition/marketingSourcedShareByValue.js";
import { newCustomerMargin } from "./acquisition/newCustomerMargin.js";
import { paybackMonths } from "./acquisition/paybackMonths.js";
import { paybackMonthsWithChurn } from "./acquisition/paybackMonthsWithChurn.js";
import { repTimeCost } from "./acquisition/repTimeCost.js";
import { salesCompensation } from "./acquisition/salesCompensation.js";
import { salesCosts } from "./acquisition/salesCosts.js";
import { salesSalaries } from "./acquisition/salesSalaries.js";
import { sellingExpenses } from "./acquisition/sellingExpenses.js";
import { accountsUnderContract } from "./customers/accountsUnderContract.js";
import { activeCustomers } from "./customers/activeCustomers.js";
import { customerChurnRate } from "./customers/customerChurnRate.js";
import { customerEffortScore } from "./customers/customerEffortScore.js";
import { customerRetentionRate } from "./customers/customerRetentionRate.js";
import { customerSatisfaction } from "./customers/customerSatisfaction.js";
import { grossRevenueRetention } from "./customers/grossRevenueRetention.js";
import { netPromoterScore } from "./customers/netPromoterScore.js";
import { netRevenueRetention } from "./customers/netRevenueRetention.js";
import { relationshipQuality } from "./customers/relationshipQuality.js";
import { repeatPurchaseRate } from "./customers/repeatPurchaseRate.js";
import { activeReps } from "./people/activeReps.js";
import { coachingSessions } from "./people/coachingSessions.js";
import { headcount } from "./people/headcount.js";
import { performanceIndex } from "./people/performanceIndex.js";
import { rampDays } from "./people/rampDays.js";
import { repTenureDays } from "./people/repTenureDays.js";
import { repTurnover } from "./people/repTurnover.js";
import { trainingHours } from "./people/trainingHours.js";
import { fieldCompleteness } from "./data/fieldCompleteness.js";
import { recordFreshness } from "./data/recordFreshness.js";

/** KPIs of this library without parameters, in the order of the folders. */
export const catalogue = [
  costPerLead,
  costPerQualifiedLead,
  leadConversionRate,
  leadResponseHours,
  leadToWinRate,
  leadVelocityRate,
  leadsConverted,
  leadsCreated,
  ninetiethPercentileLeadResponseHours,
  qualifiedLeads,
  averageOpenDeal,
  grossCoverage,
  medianOpenDealAge,
  medianOpenDealStageAge,
  nextStepShare,
  openDealAge,
  openDealStageAge,
  openOpportunities,
  openPipeline,
  opportunitiesCreated,
  overdueShare,
  pipelineCoverage,
  pipelineCreated,
  qualificationScore,
  requiredCoverage,
  slippageRate,
  slippageRateByValue,
  staleShare,
  weightedCoverage,
  weightedPipeline,
  cohortOpenShare,
  cohortWinRate,
  lostOpportunities,
  quoteFollowUpDays,
  quoteFollowUpShare,
  quoteToWinRate,
  quotesSent,
  timeLostInLosses,
  winRate,
  winRateByValue,
  wonOpportunities,
  annualContractValue,
  annualRecurringRevenue,
  averageBasket,
  averageDealSize,
  averageRevenuePerAccount,
  basketPerCustomer,
  crossSellRevenue,
  customerAcquisitionRate,
  discountRate,
  existingCustomerRevenue,
  existingCustomers,
  expansionShare,
  grossMargin,
  grossMarginRate,
  medianBasket,
  medianDealSize,
  newCustomerRevenue,
  newCustomerShare,
  newCustomers,
  revenue,
  revenueGini,
  revenueGrowth,
  revenueGrowthYearAgo,
  revenueHerfindahl,
  revenuePerRep,
  salesOrders,
  salesVolume,
  topDecileShare,
  upsellRevenue,
  wonMargin,
  wonRevenue,
  leadToWinDays,
  medianLeadToWinDays,
  medianOutreachToCloseDays,
  medianSalesCycleClosedOnly,
  outreachToCloseDays,
  salesCycle,
  salesCycleClosedOnly,
  salesVelocity,
  gapToQuota,
  pace,
  quotaAttainment,
  repsAtQuotaShare,
  activitiesHeld,
  activitiesPerWin,
  adminTimeShare,
  appointmentsBooked,
  costPerOpportunity,
  effortMinutes,
  hoursPerWin,
  lostTimeCost,
  marginPerEffort,
  meetingsHeld,
  noShowRate,
  proposalsSent,
  prospectingTimeShare,
  rebookingRate,
  resultPerEffort,
  sellingTimeShare,
  compensationCostOfSales,
  costOfSalesRatio,
  marketingAcquisitionCost,
  marketingCosts,
  newCustomerMargin,
  repTimeCost,
  salesCompensation,
  salesCosts,
  salesSalaries,
  sellingExpenses,
  accountsUnderContract,
  activeCustomers,
  customerEffortScore,
  customerSatisfaction,
  grossRevenueRetention,
  netPromoterScore,
  netRevenueRetention,
  activeReps,
  coachingSessions,
  headcount,
  performanceIndex,
  repTenureDays,
  repTurnover,
  trainingHours,
] as const satisfies readonly AnyKpi[];

/** Families of KPIs: functions that make a KPI of parameters. */
export const families = [
  leadFitShare,
  leadsAnsweredWithin,
  targetFitShare,
  directStageConversion,
  stageConversion,
  stageOpenShare,
  stageWinRate,
  largeDealShare,
  marketShare,
  newProductShare,
  productShare,
  topCustomerShare,
  medianTimeInStage,
  ninetiethPercentileTimeInStage,
  timeInStage,
  contactCadence,
  effortShareGap,
  acquisitionCost,
  acquisitionCostRatio,
  acquisitionSpend,
  contributionPerCustomer,
  ltvToCac,
  marketingRoi,
  marketingRoiByRevenue,
  marketingSourcedMargin,
  marketingSourcedRevenue,
  marketingSourcedShare,
  marketingSourcedShareByValue,
  paybackMonths,
  paybackMonthsWithChurn,
  customerChurnRate,
  customerRetentionRate,
  relationshipQuality,
  repeatPurchaseRate,
  rampDays,
  fieldCompleteness,
  recordFreshness,
] as const satisfies readonly AnyFamily[];
