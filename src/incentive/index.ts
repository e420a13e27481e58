export type { Attainment } from "./pay/attainment.js";
export { clawbackPay, type PaidDeal } from "./pay/clawbackPay.js";
export { curveAt } from "./pay/curveAt.js";
export { drawPay, type DrawPayment, type DrawTerms } from "./pay/drawPay.js";
export { gateFactor } from "./pay/gateFactor.js";
export type { PayRounding } from "./pay/payRounding.js";
export { prorated } from "./pay/prorated.js";
export { tierPay, type TierPay, type TierPosition, type TierSlice } from "./pay/tierPay.js";
export { yearToDatePay, type YearToDatePayment, type YearToDateTerms } from "./pay/yearToDatePay.js";
export { explain, type ExplainedStep, type StepTexts } from "./payout/explain.js";
export type { MeasureOptions } from "./payout/measuring.js";
export { measurePerformance } from "./payout/measurePerformance.js";
export { payout } from "./payout/payout.js";
export type { PayoutIssue, PayoutIssueCode, PayoutIssueEvidence } from "./payout/payoutIssueEvidence.js";
export { payoutPeriods } from "./payout/payoutPeriods.js";
export type {
  ExactText,
  MeasuredCommission,
  MeasuredCriterion,
  MeasuredSpif,
  Performance,
  PeriodPerformance,
  Reached,
  RepPerformance,
  SaleCredit,
  SaleReversal,
} from "./payout/performance.js";
export type { LineKind, Statement, StatementLine } from "./payout/statement.js";
export type { ShownDeal, ShownPoint, ShownSlice, TraceInputs, TraceRule, TraceStep } from "./payout/traceStep.js";
