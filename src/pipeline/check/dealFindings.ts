import { inRecord } from "../../errors.js";
import type { CheckDiagnostic, DealEvidence } from "../../diagnostics/pipelineChecks.js";
import { byId } from "../../model/book/byId.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import { knownOn } from "../../model/history/knownOn.js";
import { isOpen } from "../../model/accessors/opportunity.js";
import { targetProfile } from "../../model/accessors/targetProfile.js";
import type { Account } from "../../model/records/account.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";
import { lateAmountChange, noAmount } from "./amountChecks.js";
import { checkDiagnostic } from "./checkDiagnostic.js";
import { checkedDeal, type CheckedDeal } from "./checkedDeal.js";
import { readThresholds, type CheckProbabilitiesOptions } from "./checkProbabilitiesOptions.js";
import { constantProbability } from "./constantProbability.js";
import { noCloseDate, noNextStep, overdue, pushedClose } from "./dateChecks.js";
import type { CheckContext, DealCheck, DealCode } from "./dealCheck.js";
import { historyGap } from "./historyGap.js";
import type { PipelineStages } from "./pipelineStages.js";
import {
  closedProbability,
  probabilityFellForward,
  probabilityOutOfRange,
  probabilityRoseBackward,
} from "./probabilityChecks.js";
import { isFraction } from "./readProbability.js";
import { notQualified, stageBackward, stageSkipped, wrongTarget } from "./stageChecks.js";
import { stalledFindings } from "./stalledFindings.js";

/** Check of each code: at most one diagnostic of a code for a deal. */
const dealChecks: { readonly [Code in DealCode]: DealCheck<Code> } = {
  "probability-out-of-range": probabilityOutOfRange,
  "closed-probability": closedProbability,
  "probability-fell-forward": probabilityFellForward,
  "probability-rose-backward": probabilityRoseBackward,
  overdue,
  pushed: pushedClose,
  "late-amount-change": lateAmountChange,
  "stage-skipped": stageSkipped,
  "stage-backward": stageBackward,
  "not-qualified": notQualified,
  "wrong-target": wrongTarget,
  "no-next-step": noNextStep,
  "no-amount": noAmount,
  "no-close-date": noCloseDate,
  "history-gap": historyGap,
};

/** Checks the deals of a book: each by itself, the open deals together, and the stalled deals. */
export function dealFindings(
  book: BookRecords,
  options: CheckProbabilitiesOptions,
  day: Day | null,
  pipelines: ReadonlyMap<string | null, PipelineStages>,
): CheckDiagnostic[] {
  const read = (record: Opportunity): CheckedDeal | null => checkedDeal(record, day, pipelines);
  const context = checkContext(book, options, day, read);
  const constant = constantProbability();
  const findings: CheckDiagnostic[] = [];
  const open: Opportunity[] = [];
  for (const [index, record] of (book.opportunities ?? []).entries()) {
    try {
      const checked = read(record);
      if (checked === null) continue;
      constant.add(checked);
      if (isOpen(checked.deal) && checked.changes.length > 0) open.push(checked.deal);
      for (const code of context.codes) {
        const evidence = evidenceOf(code, checked, context);
        if (evidence !== null) findings.push(checkDiagnostic(code, { kind: "opportunity", id: record.id }, evidence));
      }
    } catch (error) {
      throw inRecord(error, "opportunities", index, record);
    }
  }
  const looksForStalled = day !== null && (options.only?.includes("stalled") ?? true);
  const stalled = looksForStalled ? stalledFindings(open, book, day, context.wonStays) : [];
  return [...findings, ...constant.findings(context.sameProbabilityDeals), ...stalled];
}

/** Returns the facts that the checks of deals read besides each deal. */
function checkContext(
  { opportunities = [], accounts = [] }: BookRecords,
  options: CheckProbabilitiesOptions,
  day: Day | null,
  read: (record: Opportunity) => CheckedDeal | null,
): CheckContext {
  const accountById = options.target === undefined ? new Map<string, Account>() : byId(accounts);
  let fractions: number | null = null;
  const codes = Object.keys(dealChecks) as (keyof typeof dealChecks)[];
  return {
    ...readThresholds(options),
    codes: codes.filter((code) => options.only?.includes(code) ?? true),
    day,
    target: options.target === undefined ? null : targetProfile(options.target),
    accountOf: ({ accountId }) => {
      const account = accountId == null ? undefined : accountById.get(accountId);
      return account === undefined ? null : day === null ? account : knownOn.accounts(account, day);
    },
    // Counted on demand: a book without a value out of range goes through its deals once.
    fractions: () =>
      (fractions ??= opportunities.filter((record) => isFraction(read(record)?.deal.probability)).length),
  };
}

const evidenceOf = <Code extends DealCode>(
  code: Code,
  checked: CheckedDeal,
  context: CheckContext,
): DealEvidence[Code] | null => dealChecks[code](checked, context);
