export type { Affordability } from "./backtest/affordability.js";
export { backtest, type Backtest } from "./backtest/backtest.js";
export type { BacktestOptions, DeclaredPay } from "./backtest/backtestOptions.js";
export type { BacktestRep } from "./backtest/backtestRep.js";
export type { WithDiagnostics } from "./backtest/backtestReport.js";
export type { CollectivePay, YearGate } from "./backtest/collectivePay.js";
export type { DataAvailability } from "./backtest/dataAvailability.js";
export type { DataGap, DataGapCode } from "./backtest/dataGap.js";
export type { FactorOfPay, Fairness } from "./backtest/fairness.js";
export type { Motivation, TeamShare } from "./backtest/motivation.js";
export type { PayComparison, RepPayChange } from "./backtest/payComparison.js";
export type { PivotalShare } from "./backtest/pivotalShare.js";
export type { AttainmentBand, PlanShape } from "./backtest/planShape.js";
export type { PlanSimplicity } from "./backtest/planSimplicity.js";
export type { GivenFactor } from "./backtest/uncontrolledFactors.js";
export type { BacktestCode, BacktestDiagnostic, BacktestEvidence } from "../diagnostics/backtest.js";
export {
  controllability,
  type ControlledPay,
  type Controllability,
  type ControllabilityOptions,
} from "./health/controllability.js";
export type { PayByGroups, PayByNumbers } from "./health/payByFactor.js";
export { payMix, type PayMix, type PayMixOptions } from "./health/payMix.js";
export { planHealth, type PaidRep, type PlanHealth } from "./health/planHealth.js";
export { lintPlan, type LintPlanOptions } from "./lint/lintPlan.js";
export type { PlanDiagnostic, PlanDiagnosticCode, PlanDiagnosticEvidence } from "../diagnostics/planFindings.js";
export type { Attainment } from "./pay/attainment.js";
export { clawbackPay, type ClawbackPayOptions, type PaidDeal } from "./pay/clawbackPay.js";
export { curveAt } from "./pay/curveAt.js";
export { drawPay, type DrawPayment, type DrawPayOptions } from "./pay/drawPay.js";
export { gateFactor } from "./pay/gateFactor.js";
export type { PayRounding } from "./pay/payRounding.js";
export { prorate, type ProrateOptions } from "./pay/prorate.js";
export { tierPay, type TierPay, type TierPayOptions, type TierSlice } from "./pay/tierPay.js";
export { yearToDatePay, type YearToDatePayment, type YearToDatePayOptions } from "./pay/yearToDatePay.js";
export type { ExactText } from "../exact/fractionText.js";
export { explain, type ExplainedStep, type ExplainOptions } from "./payout/explain.js";
export type { LineKind } from "../diagnostics/paySteps.js";
export type { MeasurePerformanceOptions } from "./measure/measureContext.js";
export { measurePerformance } from "./measure/measurePerformance.js";
export { payout, type PayoutOptions } from "./payout/payout.js";
export type { EarlierPlan } from "./payout/earlierSales.js";
export type { PayoutDiagnostic, PayoutDiagnosticCode, PayoutDiagnosticEvidence } from "../diagnostics/payoutIssues.js";
export { payoutPeriods } from "./measure/payoutPeriods.js";
export type {
  MeasuredCommission,
  MeasuredCriterion,
  MeasuredSpif,
  MeasuredTarget,
  Performance,
  PeriodPerformance,
  RepPerformance,
  SaleReversal,
} from "./measure/performance.js";
export type { SaleCredit } from "../diagnostics/paySteps.js";
export type {
  TraceDeal,
  TraceLine,
  TracePoint,
  TraceCurve,
  TraceReversal,
  TraceSlice,
} from "../diagnostics/paySteps.js";
export type { Statement, StatementLine } from "./payout/statement.js";
export type { TargetTime, DueTarget, PaidTime, TimePart } from "../diagnostics/paySteps.js";
export type { PayStepEvidence, PayStepCode, TraceStep } from "../diagnostics/paySteps.js";
export { creditProblems, type CreditProblemsOptions } from "./plan/creditProblems.js";
export type { Commission, Criterion as PlanCriterion, PlainValue, Scope, TargetFor, Where } from "./plan/criterion.js";
export type { Curve, CurvePoint, LinearCurve, StepCurve } from "./plan/curve.js";
export { describePlan, type DescribePlanOptions } from "./plan/description/describePlan.js";
export type { PlanDescriptionEvidence, PlanFigure } from "../diagnostics/planDescription.js";
export { planSize, type PlanSize } from "./plan/description/planSize.js";
export type { Gate, Modifier } from "./plan/modifier.js";
export { parsePlan, requirePlan, type ParsedPlan, type ParsePlanOptions } from "./plan/parsePlan.js";
export type {
  CreditRules,
  Draw,
  IncentivePlan,
  Participation,
  PayStep,
  Proration as PlanProration,
  RampStep,
  Reversal,
  TargetPay,
} from "./plan/plan.js";
export type { PlanProblem } from "./plan/problems/planProblems.js";
export type { PlanProblemCode, PlanProblemEvidence } from "../diagnostics/planProblems.js";
export type { Accumulation, Tier, TierMethod, Tiers, TierStart } from "./plan/tiers.js";
export { budgetDistribution, type BudgetDistributionOptions, type BudgetedRep } from "./expected/budgetDistribution.js";
export { comparePlans, type ComparedPay, type PlanComparison } from "./simulate/comparePlans.js";
export { expectedPayoutLognormal, type LognormalPayout } from "./expected/expectedPayoutLognormal.js";
export { expectedPayoutNormal } from "./expected/expectedPayoutNormal.js";
export type { MeanAndSpread } from "./expected/meanAndSpread.js";
export { unsupportedFeatures } from "./simulate/unsupportedFeatures.js";
export { quotaForShare, type QuotaForShare, type QuotaForShareOptions } from "./expected/quotaForShare.js";
export { simulate, simulateAsync, type SimulatedPay, type Simulation } from "./simulate/simulate.js";
export type { SimulatedAmount } from "./simulate/simulatedAmount.js";
export type { SimulatedProbability, SimulatedShare } from "./simulate/simulatedProbability.js";
export type { SimulationOptions, StopSignal } from "./simulate/simulationOptions.js";
export { solve, type Solution, type SolveGoal, type SolveOptions } from "./simulate/solve.js";
export {
  thresholdForShare,
  type ThresholdForShare,
  type ThresholdForShareOptions,
  type ThresholdRange,
} from "./expected/thresholdForShare.js";
export { whatIf, type WhatIfOptions, type WhatIfPoint } from "./simulate/whatIf.js";
export type { AttainmentModel, SimulatedRep, SimulationModel, ExcludablePart } from "./simulate/simulationModel.js";
export { cascadeTarget, type TeamTarget } from "./target/cascadeTarget.js";
export type { ActivityRate } from "./target/activityRate.js";
export {
  requiredActivity,
  type RequiredActivity,
  type RequiredActivityOptions,
  type RequiredStep,
} from "./target/requiredActivity.js";
export {
  targetSanity,
  type SanityAnswer,
  type TargetFacts,
  type TargetSanity,
  type TargetSanityOptions,
} from "./target/targetSanity.js";
