export type { Account } from "./records/account.js";
export type { Activity, ActivityStatus } from "./records/activity.js";
export type { Assessment } from "./records/assessment.js";
export type { Behaviour } from "./records/behaviour.js";
export type { Contract } from "./records/contract.js";
export type { Cost } from "./records/cost.js";
export type { Lead } from "./records/lead.js";
export type { Credit, Opportunity, Outcome } from "./records/opportunity.js";
export type { Order } from "./records/order.js";
export type { Quota } from "./records/quota.js";
export type { Quote } from "./records/quote.js";
export type { Membership, Rep } from "./records/rep.js";
export type { Stage } from "./records/stage.js";
export type { StageChange } from "./records/stageChange.js";
export type { Survey } from "./records/survey.js";
export type { Team } from "./records/team.js";
export { recordKinds, type RecordKind, type Records } from "./records/records.js";

export {
  bookedOn,
  isHeld,
  isMeeting,
  isNoShow,
  isSelling,
  meetingKinds,
  minutesOf,
  sellingKinds,
} from "./accessors/activity.js";
export { isCommission, isMarketingCost, isSalesCost, isSalesSalary } from "./accessors/cost.js";
export { isInForce, signedOn } from "./accessors/contract.js";
export { happenedOn } from "./accessors/happenedOn.js";
export { convertedOn, isConverted, qualifiedOn } from "./accessors/lead.js";
export {
  amountOf,
  closedOn,
  createdOn,
  cycleDays,
  expectedCloseOn,
  isClosed,
  isLost,
  isOpen,
  isWon,
  probabilityOf,
} from "./accessors/opportunity.js";
export { accountOf, isPurchase } from "./accessors/order.js";
export { targetOf } from "./accessors/quota.js";
export { followUpDays, isAccepted, isFollowedUp, sentOn } from "./accessors/quote.js";
export type { Accessor } from "../metric/accessor.js";
export { employedDuring, teamOn } from "./accessors/rep.js";
export { stageOf, stageTable, type StageTable } from "./accessors/stage.js";
export { changedOn } from "./accessors/stageChange.js";
export {
  fitsProfile,
  idealCustomerProfile,
  type ProfileCriteria,
  type IdealCustomerProfile,
  type ProfileValue,
} from "./accessors/idealCustomerProfile.js";

export { asOf } from "./history/asOf.js";
export { isReconstructed, isUndated, mayBeOpenAsOf, opportunityAsOf } from "./history/opportunityAsOf.js";
export { stageEntryOn } from "./history/stageEntryOn.js";
export { salesBook, type BookFacts, type BookOf, type BookRecords, type SalesBook } from "./book/salesBook.js";
export { teamPath } from "./book/teamPath.js";

export { dimension, type Dimension, type DimensionAccessor } from "./dimensions/dimension.js";
export type { GroupedBy } from "./dimensions/findDimension.js";
export { dimensions, type DimensionName } from "./dimensions/dimensions.js";

export { mapRecords } from "./mapping/mapRecords.js";
export type { AmountFormat } from "./cells/amountCells.js";
export type { FieldSource, MappedRecord, Mapping } from "./mapping/mapping.js";

export { parseSalesBook, type ParsedSalesBook } from "./parse/parseSalesBook.js";
export type { ParseSalesBookOptions } from "./parse/parseOptions.js";
export type { DuplicatePolicy } from "./parse/removeDuplicates.js";
export type { IssueSubject, ParseIssue } from "./parse/parseIssue.js";
export type { ParseIssueCode, ParseIssueEvidence } from "../diagnostics/parseIssues.js";
export type { ExpectedKind, FieldEvidence, RecordFieldEvidence, ReferencedKind } from "../diagnostics/fields.js";
export { issueSummary, type IssueGroup, type IssueSummaryOptions } from "./parse/issueSummary.js";
