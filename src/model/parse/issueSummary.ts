import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { compareKeys } from "../../collections/compareKeys.js";
import type { EvidenceValue, Severity } from "../../diagnostics/diagnostic.js";
import type { ParseIssueCode } from "../../diagnostics/parseIssues.js";
import { remedyKind, type RemedySentences } from "../../diagnostics/parseRemedies.js";
import { remedySentences } from "../../locale/en/remedies.js";
import { recordKinds } from "../records/records.js";
import type { IssueSubject, ParseIssue } from "./parseIssue.js";

/** Issues of one code in one field of one kind of record. */
export interface IssueGroup {
  readonly kind: IssueSubject["kind"];
  readonly severity: Severity;
  readonly code: ParseIssueCode;
  /** Path of the field, without indexes; null if the issues are about whole records. */
  readonly field: string | null;
  readonly count: number;
  /** Messages of the first issues, three at most. */
  readonly examples: readonly string[];
  /** Sentence that says what to state or to correct; null if the issues only tell what was done. */
  readonly remedy: string | null;
}

/** Options of {@link issueSummary}. */
export interface IssueSummaryOptions {
  /** Language of the remedies: `french` of `sales-kpi/fr`, English by default. */
  readonly locale?: { readonly remedies: RemedySentences } | undefined;
}

const optionKinds: OptionKinds<IssueSummaryOptions> = { locale: "record?" };

const mostExamples = 3;

/**
 * Returns the issues of each code in each field of each kind of record, as rows to print: the number, the first messages, and the
 * remedy in words. Kinds come in the order of a book, errors before warnings, then the most frequent. No issues give no rows.
 *
 * @example issueSummary(parseSalesBook({ teams: [{}, {}] }, { currency: "EUR" }).issues).map(({ count, field, code }) => `${count} ${field} ${code}`) // => [ '2 id missing-field' ]
 * @example issueSummary(parseSalesBook({ orders: [{ id: "1", accountId: "a", on: "2026-01-05", amount: "$40,000" }] }, { currency: "USD" }).issues)[0].remedy // => '1 value of amount has a sign of currency: state amounts: { symbols: true }'
 */
export function issueSummary(issues: readonly ParseIssue[], options: IssueSummaryOptions = {}): IssueGroup[] {
  const { locale } = checkOptions("issueSummary", options, optionKinds);
  const groups = new Map<string, [ParseIssue, ...ParseIssue[]]>();
  for (const issue of issues) {
    const { severity, code, subject } = issue;
    const key = JSON.stringify([kindOrder.indexOf(subject.kind), severity, code, fieldOf(issue)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  const rows = Array.from(groups.values(), (group) => rowOf(group, locale?.remedies ?? remedySentences));
  return rows.sort(
    (left, right) =>
      kindOrder.indexOf(left.kind) - kindOrder.indexOf(right.kind) ||
      severities.indexOf(left.severity) - severities.indexOf(right.severity) ||
      right.count - left.count ||
      compareKeys(left.code, right.code) ||
      compareKeys(left.field ?? "", right.field ?? ""),
  );
}

const kindOrder: readonly IssueSubject["kind"][] = ["book", ...recordKinds];
const severities: readonly Severity[] = ["error", "warning", "advice"];

function rowOf(group: readonly [ParseIssue, ...ParseIssue[]], remedies: RemedySentences): IssueGroup {
  const [first] = group;
  const { severity, code, subject, evidence } = first;
  const field = fieldOf(first);
  const count = group.reduce((total, issue) => total + valuesIn(issue), 0);
  const facts = { count, field, example: textOf(evidence.value), isExcluded: group.every(({ excluded }) => excluded) };
  const remedy = remedyKind(code, facts);
  return {
    ...{ kind: subject.kind, severity, code, field: field === "" ? null : field, count },
    examples: group.slice(0, mostExamples).map(({ message }) => message),
    remedy: remedy === null ? null : remedies[remedy](facts),
  };
}

/** Returns the path of an issue without the positions in lists: `history[].amount`. */
const fieldOf = ({ subject: { path = "" } }: ParseIssue): string => path.replaceAll(/\[\d+\]/gu, "[]");

/** Returns the number of values that an issue is about: an issue of a whole table counts them. */
const valuesIn = ({ evidence }: ParseIssue): number =>
  "count" in evidence && typeof evidence.count === "number" ? evidence.count : 1;

const textOf = (value: EvidenceValue): string => (typeof value === "string" ? value : JSON.stringify(value));
