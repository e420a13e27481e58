import { compareKeys } from "../../collections/compareKeys.js";
import { evidenceValue, keptText } from "../../diagnostics/evidenceValue.js";
import type { Membership, Rep } from "../records/rep.js";
import { issueReporter, type FoundIssue, type ReportIssue } from "./parseIssue.js";
import type { Rows } from "./row.js";

interface MembershipAt extends Membership {
  readonly path: string;
}

/** Returns the memberships of a rep that start while another one lasts, and those that end before they start. */
export function overlappingMemberships({ reps }: Rows): FoundIssue[] {
  const issues: FoundIssue[] = [];
  for (const row of reps) reportMemberships(row.record, issueReporter(row, issues));
  return issues;
}

function reportMemberships({ memberships }: Rep, report: ReportIssue): void {
  const all = memberships.map((membership, index): MembershipAt => ({ ...membership, path: `memberships[${index}]` }));
  for (const { path, from, to } of all) {
    if (from == null || to == null || from < to) continue;
    report(`${path}.to`, "ends-before-start", { value: evidenceValue(to), start: from, end: to });
  }
  const lasting = all.filter(({ from, to }) => from == null || to == null || from < to);
  reportOverlaps(
    lasting.sort((left, right) => compareKeys(left.from ?? "", right.from ?? "")),
    report,
  );
}

function reportOverlaps(inOrder: readonly MembershipAt[], report: ReportIssue): void {
  let last: MembershipAt | null = null;
  for (const next of inOrder) {
    if (last !== null && !isRepeat(last, next) && (last.to == null || (next.from ?? "") < last.to)) {
      const evidence = { value: next.from ?? null, other: last.path, teamId: keptText(last.teamId) };
      report(next.path, "overlapping-memberships", evidence);
    }
    if (last === null || (last.to != null && (next.to == null || next.to > last.to))) last = next;
  }
}

/** Returns true for a membership that is recorded twice: `repeatedEntries` reports it. */
const isRepeat = (left: MembershipAt, right: MembershipAt): boolean =>
  left.teamId === right.teamId &&
  (left.from ?? null) === (right.from ?? null) &&
  (left.to ?? null) === (right.to ?? null);
