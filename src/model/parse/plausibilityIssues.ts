import { getOrInsert } from "../../collections/getOrInsert.js";
import { evidenceValue } from "../../diagnostics/evidenceValue.js";
import type { ParseIssueCode } from "../../diagnostics/parseIssues.js";
import type { Amount } from "../../exact/amount.js";
import { addAmount, emptySum } from "../../exact/exactSum.js";
import { readScaled } from "../../exact/scaled.js";
import { isWon } from "../accessors/opportunity.js";
import type { Opportunity } from "../records/opportunity.js";
import { recordKinds, type RecordKind, type Records } from "../records/records.js";
import { issueReporter, type FoundIssue, type ReportIssue } from "./parseIssue.js";
import { plainAmount, plainSum } from "./plainAmount.js";
import type { Row, Rows } from "./row.js";

/**
 * Returns the issues of records whose fields contradict each other or are missing. A field whose value could not be read has
 * its issue already.
 */
export function plausibilityIssues(rows: Rows, readIssues: readonly FoundIssue[]): FoundIssue[] {
  const unread = unreadFields(readIssues);
  return issuesOf(rows).filter(({ code, subject: { kind, index = -1, path = "" } }) => {
    const fields = unread.get(`${kind} ${index}`);
    return fields === undefined || !missingCodes.has(code) || !(fields.has(path) || fields.has("currency"));
  });
}

const missingCodes: ReadonlySet<string> = new Set<ParseIssueCode>([
  "missing-created-on",
  "missing-value",
  "closed-without-day",
  "won-without-amount",
]);

/** Returns the fields that could not be read, by kind and index of their record. */
function unreadFields(issues: readonly FoundIssue[]): ReadonlyMap<string, ReadonlySet<string>> {
  const fields = new Map<string, Set<string>>();
  for (const { subject } of issues)
    if (subject.index !== undefined && subject.path !== undefined)
      getOrInsert(fields, `${subject.kind} ${subject.index}`, () => new Set()).add(subject.path);
  return fields;
}

function issuesOf(rows: Rows): FoundIssue[] {
  const issues: FoundIssue[] = [];
  for (const kind of recordKinds) {
    const check = checks[kind] as Check<Records[RecordKind]> | undefined;
    if (check !== undefined)
      for (const row of rows[kind] as readonly Row<RecordKind>[]) check(row.record, issueReporter(row, issues));
  }
  return issues;
}

type Check<Item> = (record: Item, report: ReportIssue) => void;

const missing = { value: null };

/** Returns the check of fields without which most KPIs leave a record out. */
const needing =
  (...fields: readonly string[]): Check<object> =>
  (record, report) => {
    for (const field of fields)
      if ((record as Readonly<Record<string, unknown>>)[field] == null)
        report(field, "missing-value", { ...missing, field });
  };

/** Checks by kind of record. An absent field breaks only the checks of absence. */
const checks: { readonly [Kind in RecordKind]?: Check<Records[Kind]> } = {
  leads: ({ createdOn, convertedOn }, report) => {
    if (createdOn == null) report("createdOn", "missing-created-on", missing);
    else if (convertedOn != null && convertedOn < createdOn)
      report("convertedOn", "converted-before-created", { value: convertedOn, convertedOn, createdOn });
  },
  opportunities: (deal, report) => {
    checkDays(deal, report);
    checkAmounts(deal, report);
  },
  quotes: needing("sentOn", "amount"),
  activities: needing("on"),
  orders: (order, report) => {
    needing("on", "amount")(order, report);
    checkCredits(order, report);
  },
  costs: needing("on", "amount"),
  contracts: (contract, report) => {
    needing("startsOn", "value")(contract, report);
    const { startsOn, endsOn, value, every } = contract;
    if (value != null && endsOn == null && every == null)
      report("every", "missing-value", { ...missing, field: "every" });
    if (startsOn != null && endsOn != null && endsOn <= startsOn)
      report("endsOn", "ends-before-start", { value: endsOn, start: startsOn, end: endsOn });
  },
};

function checkDays({ outcome, createdOn, closedOn, expectedCloseOn }: Opportunity, report: ReportIssue): void {
  if (createdOn == null) report("createdOn", "missing-created-on", missing);
  if (outcome === "open") {
    if (closedOn != null) report("closedOn", "open-with-closing-day", { value: closedOn, closedOn });
  } else if (closedOn == null) report("closedOn", "closed-without-day", { ...missing, outcome });
  else if (createdOn != null && closedOn < createdOn)
    report("closedOn", "closed-before-created", { value: closedOn, closedOn, createdOn });
  if (createdOn != null && expectedCloseOn != null && expectedCloseOn < createdOn)
    report("expectedCloseOn", "expected-before-created", { value: expectedCloseOn, expectedCloseOn, createdOn });
}

/** Tests if an amount is below zero. A number or a text without a minus is not, whatever its digits. */
function isNegative(amount: Amount): boolean {
  if (typeof amount === "number") return amount < 0;
  return !(typeof amount === "string" && !amount.startsWith("-")) && readScaled(amount).units < 0n;
}

function checkAmounts(deal: Opportunity, report: ReportIssue): void {
  const { amount } = deal;
  if (amount == null) {
    if (isWon(deal)) report("amount", "won-without-amount", missing);
  } else if (isNegative(amount))
    report("amount", "negative-amount", { value: evidenceValue(amount), amount: plainAmount(amount) });
  checkCredits(deal, report);
}

function checkCredits({ credits }: Pick<Opportunity, "credits">, report: ReportIssue): void {
  if (credits == null) return;
  const sum = plainSum(credits.reduce((total, { share }) => addAmount(total, share), emptySum()));
  if (sum !== "1") report("credits", "credits-not-whole", { value: evidenceValue(credits), sum });
}
