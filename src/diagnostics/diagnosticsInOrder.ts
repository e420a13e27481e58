import { compareKeys } from "../collections/compareKeys.js";
import type { Diagnostic, Severity } from "./diagnostic.js";

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 };

/** Returns diagnostics sorted by severity, then by their subject's kind, position and path, then by code, id and message. */
export const diagnosticsInOrder = <Reported extends Diagnostic>(diagnostics: readonly Reported[]): Reported[] =>
  diagnostics.toSorted(
    (left, right) =>
      weights[left.severity] - weights[right.severity] ||
      compareKeys(left.subject.kind, right.subject.kind) ||
      (left.subject.index ?? -1) - (right.subject.index ?? -1) ||
      compareKeys(sortablePath(left), sortablePath(right)) ||
      compareKeys(left.code, right.code) ||
      compareKeys(left.subject.id ?? "", right.subject.id ?? "") ||
      compareKeys(left.message, right.message),
  );

/** Pads the positions in a path, so that `history[2]` comes before `history[10]`. */
const sortablePath = ({ subject: { path = "" } }: Diagnostic): string =>
  path.replace(/\d+/g, (position) => position.padStart(12, "0"));
