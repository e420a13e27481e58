import { inRecord } from "../../errors.js";
import type { BookRecords } from "../../model/book/salesBook.js";
import { isOpen } from "../../model/accessors/opportunity.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";
import { checkContext } from "./checkContext.js";
import { checkedDeal, type CheckedDeal } from "./checkedDeal.js";
import type { CheckFinding, DealEvidence } from "./checkEvidence.js";
import { checkFinding } from "./checkFinding.js";
import type { CheckTerms } from "./checkTerms.js";
import type { CheckContext, DealCode } from "./dealCheck.js";
import { dealChecks } from "./dealChecks.js";
import { dealsAlike } from "./dealsAlike.js";
import type { PipelineStages } from "./pipelineStages.js";
import { stalledFindings } from "./stalledFindings.js";

/** What is found in the deals of a book: in each by itself, in the open ones together, and in those that sit. */
export function dealFindings(
  book: BookRecords,
  terms: CheckTerms,
  day: Day | null,
  pipelines: ReadonlyMap<string | null, PipelineStages>,
): CheckFinding[] {
  const seen = (record: Opportunity): CheckedDeal | null => checkedDeal(record, day, pipelines);
  const context = checkContext(book, terms, day, seen);
  const alike = dealsAlike();
  const findings: CheckFinding[] = [];
  const open: Opportunity[] = [];
  for (const [index, record] of (book.opportunities ?? []).entries()) {
    try {
      const checked = seen(record);
      if (checked === null) continue;
      alike.add(checked);
      if (isOpen(checked.deal) && checked.changes.length > 0) open.push(checked.deal);
      for (const code of context.codes) {
        const found = evidenceOf(code, checked, context);
        if (found !== null) findings.push(checkFinding(code, { kind: "opportunity", id: record.id }, found));
      }
    } catch (error) {
      throw inRecord(error, "opportunities", index, record);
    }
  }
  const isAsked = day !== null && (terms.only?.includes("stalled") ?? true);
  const stalled = isAsked ? stalledFindings(open, book, day, context.wonStays) : [];
  return [...findings, ...alike.findings(context.dealsAlike), ...stalled];
}

const evidenceOf = <Code extends DealCode>(
  code: Code,
  checked: CheckedDeal,
  context: CheckContext,
): DealEvidence[Code] | null => dealChecks[code](checked, context);
