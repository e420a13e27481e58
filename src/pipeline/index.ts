export type { CalibrationCode, CalibrationDiagnostic, RateEvidence } from "../diagnostics/calibration.js";
export type {
  CheckCode,
  CheckDiagnostic,
  CheckEvidence,
  DealEvidence,
  StageTableEvidence,
} from "../diagnostics/pipelineChecks.js";
export { calibration, type CalibrationReport } from "./calibration/calibration.js";
export { calibrationFindings, type CalibrationFindingsOptions } from "./calibration/calibrationFindings.js";
export {
  estimateAgainstOutcome,
  type EstimateAgainstOutcomeOptions,
  type EstimateRow,
  type EstimatesAgainstOutcome,
} from "./calibration/estimateAgainstOutcome.js";
export type { AmountBias, DateBias } from "./calibration/estimateBias.js";
export type { ExclusionCounts, ExclusionReason } from "./calibration/exclusions.js";
export type { FinalField, FinalValues } from "./calibration/finalValues.js";
export {
  heldOutRecalibration,
  type HeldOutRecalibration,
  type HeldOutRecalibrationOptions,
} from "./calibration/heldOutRecalibration.js";
export { learnRecalibration, type DealRecalibration } from "./calibration/learnRecalibration.js";
export type { MedianInterval } from "./calibration/medianInterval.js";
export type { ObservedRate } from "./calibration/observedRate.js";
export {
  observedWinRates,
  type ObservedWinRate,
  type ObservedWinRatesOptions,
} from "./calibration/observedWinRates.js";
export { recalibratedProbability } from "./calibration/recalibratedProbability.js";
export { scoredDeals, type ScoredDeal, type ScoredDeals, type ScoredDealsOptions } from "./calibration/scoredDeals.js";
export type { ScoringMoment } from "./calibration/scoringMoment.js";
export {
  stageCalibration,
  type StageCalibration,
  type StageCalibrationOptions,
  type StageCalibrations,
} from "./calibration/stageCalibration.js";
export type { DealCalibrationTest } from "./calibration/testCalibration.js";
export type { PooledStages, StageOrderTest } from "./calibration/testStageOrder.js";
export { checkProbabilities, type ProbabilityDiagnostic } from "./check/checkProbabilities.js";
export type { CheckProbabilitiesOptions, ProbabilityCode } from "./check/checkProbabilitiesOptions.js";
export type { DiagnosticCount } from "./check/diagnosticTally.js";
export { findingsByCode } from "./check/findingsByCode.js";
export { findingsByRepAndStage, type DiagnosticCountOfRep } from "./check/findingsByRepAndStage.js";
export { forecast, type ForecastOptions } from "./forecast/forecast.js";
export type { BaselineComparison, BaselineName } from "./forecast/forecastBaselines.js";
export {
  forecastCategories,
  type CategoryTotal,
  type ForecastCategoriesOptions,
  type ForecastCategoryRow,
} from "./forecast/forecastCategories.js";
export {
  forecastCategoryOf,
  type ForecastCategory,
  type ForecastCategoryNames,
} from "./forecast/forecastCategoryOf.js";
export type { ForecastOutlook } from "./forecast/forecastOutlook.js";
export {
  forecastQuality,
  type ForecastQuality,
  type ForecastQualityOptions,
  type IntervalCoverage,
} from "./forecast/forecastQuality.js";
export type {
  ForecastCarrier,
  ForecastMeasure,
  ForecastRow,
  NewDealsPart,
  OpenDealsPart,
  OverdueDeals,
  WonDealsPart,
} from "./forecast/forecastRow.js";
export type { PastForecast, PastForecastsOptions } from "./forecast/pastForecasts.js";
export {
  projectedAttainment,
  type AttainmentOutlook,
  type ProjectedAttainment,
  type ProjectedAttainmentOptions,
} from "./forecast/projectedAttainment.js";
export type { SnapshotStep } from "./forecast/snapshotSteps.js";
export { snapshotWaterfall, type SnapshotRow, type SnapshotWaterfallOptions } from "./forecast/snapshotWaterfall.js";
export type { DealDuration, DealEvent } from "./survival/dealDuration.js";
export type { DealHistory, HistoryOptions } from "./survival/dealHistory.js";
export { declaredDecay, type DecayAssumption } from "./survival/declaredDecay.js";
export type { LearnedCurves, WinTimes, WinTimesOrigin } from "./survival/learnedCurves.js";
export { learnedProbability, type LearnedProbabilityOptions } from "./survival/learnedProbability.js";
export { stageLimits, type StageLimit, type StageLimitsOptions } from "./survival/stageLimits.js";
export { stageOutlook, type StageOutlook, type StageOutlookOptions } from "./survival/stageOutlook.js";
export type { DurationSummary } from "./survival/summariseDurations.js";
export { timeToWin, type TimeToWin, type TimeToWinOptions } from "./survival/timeToWin.js";
export type { WinCurveRow } from "./survival/winCurve.js";
export {
  winProbability,
  type NoProbability,
  type WinProbability,
  type WinProbabilityOptions,
} from "./survival/winProbability.js";
export type { WinQuantile } from "./survival/winQuantile.js";
export { winTimes, winTimesInStage, winTimesSinceCreation, type WinTimesOptions } from "./survival/winTimes.js";
export {
  agedProbability,
  observedProbability,
  recordedProbability,
  stageProbability,
  statedProbability,
  type ProbabilityKind,
  type ProbabilitySource,
  type StageRate,
} from "./value/probabilitySource.js";
export type { LargestDeal, WeightedTotal } from "./value/weightedDeal.js";
export { weightedValue, type WeightedValue, type WeightedValueOptions } from "./value/weightedValue.js";
export type { Evidence, EvidenceValue, Diagnostic, Severity, Subject } from "../diagnostics/diagnostic.js";
