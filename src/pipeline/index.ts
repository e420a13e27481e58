export { calibration, type CalibrationReport } from "./calibration/calibration.js";
export type { CalibrationCode } from "./calibration/calibrationEvidence.js";
export type { CalibrationFinding } from "./calibration/calibrationFinding.js";
export { calibrationFindings, type CalibrationFindingsQuestion } from "./calibration/calibrationFindings.js";
export {
  estimateAgainstOutcome,
  type EstimateQuestion,
  type EstimateRow,
  type EstimatesAgainstOutcome,
} from "./calibration/estimateAgainstOutcome.js";
export type { AmountBias, DateBias } from "./calibration/estimateBias.js";
export type { EvidenceOfRate, ObservedRate } from "./calibration/evidenceOfRate.js";
export type { FinalField, FinalValues } from "./calibration/finalValues.js";
export { heldOutRecalibration, type HeldOutRecalibration } from "./calibration/heldOutRecalibration.js";
export { learnRecalibration, type LearntOfDeals } from "./calibration/learnRecalibration.js";
export type { LeftOut, LeftOutReason } from "./calibration/leftOut.js";
export type { MedianInterval } from "./calibration/medianInterval.js";
export type { Moment } from "./calibration/moment.js";
export { observedWinRates, type ObservedWinRate } from "./calibration/observedWinRates.js";
export { recalibratedProbability } from "./calibration/recalibratedProbability.js";
export { recordedProbability } from "./calibration/recordedProbability.js";
export { scoredDeals, type ScoredDeal, type ScoredDeals, type ScoringQuestion } from "./calibration/scoredDeals.js";
export {
  stageCalibration,
  type StageCalibration,
  type StageCalibrationQuestion,
  type StageCalibrations,
} from "./calibration/stageCalibration.js";
export type { PooledStages, StageOrderTest } from "./calibration/stageOrderOf.js";
export type { TruthTest } from "./calibration/truthTest.js";
export { checkProbabilities } from "./check/checkProbabilities.js";
export type {
  CheckCode,
  CheckEvidence,
  CheckFinding,
  DealEvidence,
  StageTableEvidence,
} from "./check/checkEvidence.js";
export type { CheckTerms } from "./check/checkTerms.js";
export type { ProbabilityCode, ProbabilityFinding } from "./check/probabilityFinding.js";
export { findingsByCode } from "./check/findingsByCode.js";
export { findingsByRepAndStage, type FindingCountOfRep } from "./check/findingsByRepAndStage.js";
export type { FindingCount } from "./check/findingTally.js";
export {
  agedProbability,
  observedProbability,
  stageProbability,
  statedProbability,
  type ProbabilityKind,
  type ProbabilitySource,
  type StageRate,
} from "./value/probabilitySource.js";
export { forecast, type ForecastQuestion } from "./forecast/forecast.js";
export {
  forecastCategories,
  type CategoryTotal,
  type ForecastCategoriesQuestion,
  type ForecastCategoryRow,
} from "./forecast/forecastCategories.js";
export {
  forecastCategoryOf,
  type ForecastCategory,
  type ForecastCategoryNames,
} from "./forecast/forecastCategoryOf.js";
export type { BaselineComparison, BaselineName } from "./forecast/forecastBaselines.js";
export {
  forecastQuality,
  type ForecastQuality,
  type ForecastQualityQuestion,
  type IntervalCoverage,
} from "./forecast/forecastQuality.js";
export type { PastForecast, PastForecastQuestion } from "./forecast/pastForecasts.js";
export type {
  ForecastCarrier,
  ForecastMeasure,
  ForecastRow,
  NewDealsPart,
  OpenDealsPart,
  OverdueDeals,
  WonDealsPart,
} from "./forecast/forecastRow.js";
export type { ForecastOutlook } from "./forecast/outlook.js";
export {
  projectedAttainment,
  type AttainmentOutlook,
  type ProjectedAttainment,
  type ProjectedAttainmentQuestion,
} from "./forecast/projectedAttainment.js";
export type { SnapshotStep } from "./forecast/snapshotSteps.js";
export { snapshotWaterfall, type SnapshotRow } from "./forecast/snapshotWaterfall.js";
export { declaredDecay, type DecayAssumption } from "./survival/declaredDecay.js";
export type { DealHistory, HistoryQuestion } from "./survival/dealHistory.js";
export { learnedProbability } from "./survival/learnedProbability.js";
export { stageLimits, type StageLimit } from "./survival/stageLimits.js";
export { stageOutlook, type StageOutlook } from "./survival/stageOutlook.js";
export { timeToWin, type TimeToWin, type TimeToWinQuestion } from "./survival/timeToWin.js";
export type { Ending, WatchedDeal } from "./survival/watchedDeal.js";
export type { WatchedTogether } from "./survival/watchedTogether.js";
export type { WinCurveRow } from "./survival/winCurve.js";
export {
  winProbability,
  type NoProbability,
  type WinProbability,
  type WinProbabilityQuestion,
} from "./survival/winProbability.js";
export type { WinQuantile } from "./survival/winQuantile.js";
export {
  winTimes,
  winTimesInStage,
  winTimesSinceCreation,
  type LearnedCurves,
  type WinTimes,
  type WinTimesClock,
} from "./survival/winTimes.js";
export type { WeighedDeals, WeightedDeal } from "./value/weighed.js";
export { weightedValue, type WeightedQuestion, type WeightedValue } from "./value/weightedValue.js";
export type { Evidence, EvidenceValue, Diagnostic, Severity, Subject } from "../diagnostics/diagnostic.js";
