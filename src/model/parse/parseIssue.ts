import { getOrInsert } from "../../collections/getOrInsert.js";
import type { DiagnosticOf, Subject } from "../../diagnostics/diagnostic.js";
import { diagnosticMaker } from "../../diagnostics/diagnosticMaker.js";
import { diagnosticsInOrder } from "../../diagnostics/diagnosticsInOrder.js";
import { keptText } from "../../diagnostics/evidenceValue.js";
import { parseIssueSeverities, type ParseIssueCode, type ParseIssueEvidence } from "../../diagnostics/parseIssues.js";
import { parseIssueSentences } from "../../locale/en/parseIssues.js";
import type { RecordKind } from "../records/records.js";
import type { RecordPlace, Rows } from "./row.js";

/** Diagnostic of a parse: something that is wrong with the data, with the place, the value and a sentence that says why. */
export type ParseIssue = FoundIssue & {
  readonly subject: IssueSubject;
  /** True if the book does not have the record, for this reason or another. */
  readonly excluded: boolean;
};

/** Record that an issue concerns, or the book as a whole. */
export interface IssueSubject extends Subject {
  readonly kind: RecordKind | "book";
}

/** Issue before it is known whether the book has the record. */
export type FoundIssue = DiagnosticOf<ParseIssueEvidence>;

/** Function that adds an issue about a field of a record; an empty path stands for the record as a whole. */
export type ReportIssue = <Code extends ParseIssueCode>(
  path: string,
  code: Code,
  evidence: ParseIssueEvidence[Code],
) => void;

const makeIssue = diagnosticMaker<ParseIssueEvidence>(parseIssueSeverities, parseIssueSentences);

/** Returns an issue about a field of a record; an empty path stands for the record as a whole. */
export function issueAt<Code extends ParseIssueCode>(
  { kind, index, id }: RecordPlace,
  path: string,
  code: Code,
  evidence: ParseIssueEvidence[Code],
): FoundIssue {
  const subject = {
    kind,
    id: id === null ? null : keptText(id),
    ...(index !== null && { index }),
    ...(path !== "" && { path: keptText(path) }),
  };
  return makeIssue(code, subject, evidence);
}

/** Returns the function that adds the issues of one record to a list. */
export const issueReporter =
  (place: RecordPlace, issues: FoundIssue[]): ReportIssue =>
  (path, code, evidence) => {
    issues.push(issueAt(place, path, code, evidence));
  };

/** Returns issues in the order of all diagnostics, each with the fact whether the book has the record. */
export function issuesInOrder(issues: readonly FoundIssue[], used: Rows): ParseIssue[] {
  const usedIndexes = new Map<RecordKind, ReadonlySet<number>>();
  const isExcluded = ({ subject: { kind, index }, severity }: Pick<ParseIssue, "subject" | "severity">): boolean => {
    if (index === undefined || kind === "book") return severity === "error";
    const indexes = getOrInsert(usedIndexes, kind, () => new Set(used[kind].map((row) => row.index)));
    return !indexes.has(index);
  };
  return diagnosticsInOrder(issues as readonly (FoundIssue & { readonly subject: IssueSubject })[]).map((issue) => {
    const { code, severity, subject, message, evidence } = issue;
    return { code, severity, subject, message, evidence, excluded: isExcluded(issue) } as ParseIssue;
  });
}
