// The records of a sales organisation, and the door that data comes through
export * from "./model/index.js";

// Exports of CRMs and shops, read without a mapping
export * from "./reading/index.js";

// KPIs, and what makes more of them
export * from "./kpi/index.js";

// What the open pipeline is worth
export * from "./pipeline/index.js";

// What selling well pays
export * from "./incentive/index.js";

// Scorecards, reviews, and tables of both
export * from "./query/index.js";
export * from "./review/index.js";
export * from "./output/index.js";

// Exact amounts and civil time
export { Decimal, type Amount } from "./money/index.js";
export type { Day, LabelledPeriod, Period } from "./time/index.js";
export { SalesKpiError, type ErrorPlace, type SalesKpiErrorCode } from "./errors.js";
