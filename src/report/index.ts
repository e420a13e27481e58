export { csvText } from "./output/csvText.js";
export { textTable, type TableOptions } from "./output/textTable.js";
export type { Plain } from "./output/plainValue.js";
export { toPlain } from "./output/toPlain.js";
export { interpret, type Interpretation, type Interpreted } from "./reading/interpret.js";
export { keyAccountSales } from "./reading/keyAccountSales.js";
export {
  periodInContext,
  type Conclusion,
  type ContextRequest,
  type PeriodInContext,
} from "./reading/periodInContext.js";
export { remoteVolumeSales } from "./reading/remoteVolumeSales.js";
export type { Band, SalesModel } from "./reading/salesModel.js";
export { trend, type TrendOptions, type TrendPoint } from "./reading/trend.js";
export { byAge, byFit, bySegment, byWeightedValue, type Criterion, type JudgedDeal } from "./review/criteria.js";
export { flashFigures, type FlashFigure, type FlashRequest, type FlashStatus } from "./review/flashFigures.js";
export { flashKpis } from "./review/flashKpis.js";
export { matrix, type MatrixRequest, type MatrixRow, type Place } from "./review/matrix.js";
export { quotaView, type QuotaRow, type QuotaViewRequest } from "./review/quotaView.js";
export { prioritise, type PrioritisedDeal, type PriorityReason } from "./review/prioritise.js";
export { measuredScorecard, type MeasuredRow } from "./scorecard/measuredScorecard.js";
export type { MoneyForm, ScorecardRequest, ScorecardRow } from "./scorecard/request.js";
export { scorecard } from "./scorecard/scorecard.js";
export { scorecards } from "./scorecard/scorecards.js";
