// Written by `npm run index`.
import type { AnyKpi } from "./define/bookKpi.js";
import type { AnyFamily } from "./define/defineFamily.js";
import { leadConversionRate } from "./leads/leadConversionRate.js";
import { leadsCreated } from "./leads/leadsCreated.js";
import { openOpportunities } from "./pipeline/openOpportunities.js";
import { openPipeline } from "./pipeline/openPipeline.js";
import { opportunitiesCreated } from "./pipeline/opportunitiesCreated.js";
import { pipelineCoverage } from "./pipeline/pipelineCoverage.js";
import { weightedPipeline } from "./pipeline/weightedPipeline.js";
import { cohortOpenShare } from "./conversion/cohortOpenShare.js";
import { cohortWinRate } from "./conversion/cohortWinRate.js";
import { lostOpportunities } from "./conversion/lostOpportunities.js";
import { winRate } from "./conversion/winRate.js";
import { winRateByValue } from "./conversion/winRateByValue.js";
import { wonOpportunities } from "./conversion/wonOpportunities.js";
import { averageDealSize } from "./revenue/averageDealSize.js";
import { medianDealSize } from "./revenue/medianDealSize.js";
import { revenue } from "./revenue/revenue.js";
import { wonRevenue } from "./revenue/wonRevenue.js";
import { medianSalesCycleClosedOnly } from "./speed/medianSalesCycleClosedOnly.js";
import { salesCycleClosedOnly } from "./speed/salesCycleClosedOnly.js";
import { quotaAttainment } from "./targets/quotaAttainment.js";

/** Every KPI of this library that takes no parameters, in the order of its folders. @since 0.1.0 */
export const catalogue = [
  leadConversionRate,
  leadsCreated,
  openOpportunities,
  openPipeline,
  opportunitiesCreated,
  pipelineCoverage,
  weightedPipeline,
  cohortOpenShare,
  cohortWinRate,
  lostOpportunities,
  winRate,
  winRateByValue,
  wonOpportunities,
  averageDealSize,
  medianDealSize,
  revenue,
  wonRevenue,
  medianSalesCycleClosedOnly,
  salesCycleClosedOnly,
  quotaAttainment,
] as const satisfies readonly AnyKpi[];

/** Every family of KPIs: functions that make a KPI of parameters. @since 0.1.0 */
export const families = [] as const satisfies readonly AnyFamily[];
