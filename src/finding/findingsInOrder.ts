import type { Finding, FindingSeverity } from "./finding.js";

const weight: Readonly<Record<FindingSeverity, number>> = { error: 0, warning: 1, advice: 2 };

/** Findings in the order they are shown in: the heavier first, then by code, kind and id of their subject, and by sentence. */
export const findingsInOrder = <Found extends Finding>(findings: readonly Found[]): Found[] =>
  findings.toSorted(
    (left, right) =>
      weight[left.severity] - weight[right.severity] ||
      byText(left.code, right.code) ||
      byText(left.subject.kind, right.subject.kind) ||
      byText(left.subject.id ?? "", right.subject.id ?? "") ||
      byText(left.message, right.message),
  );

const byText = (left: string, right: string): number => (left < right ? -1 : left === right ? 0 : 1);
