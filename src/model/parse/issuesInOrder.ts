import { quote } from "../../errors.js";
import { recordKinds } from "../records/records.js";
import type { Finding, Place } from "./finding.js";
import type { Issue } from "./issue.js";
import { issueSeverities } from "./issueSeverities.js";
import type { Rows } from "./row.js";
import { keptText } from "./keptText.js";

/** Findings as issues, in book order: what concerns no single record first, then by kind, row and field. */
export function issuesInOrder(findings: readonly Finding[], used: Rows): Issue[] {
  const usedIndexes = new Map(recordKinds.map((kind) => [kind, new Set(used[kind].map(({ index }) => index))]));
  return findings.toSorted(inBookOrder).map(({ kind, index, id, path, code, says, value }) => ({
    kind,
    index,
    id: id === null ? null : keptText(id),
    path: keptText(path),
    code,
    severity: issueSeverities[code],
    message: `${placeText({ kind, index, id })}: ${path === "" ? "" : `${keptText(path)} `}${says}`,
    value: typeof value === "string" ? keptText(value) : value,
    excluded: kind === "book" || index === null || usedIndexes.get(kind)?.has(index) !== true,
  }));
}

const placeText = ({ kind, index, id }: Place): string =>
  kind + (index === null ? "" : `[${index}]`) + (id === null ? "" : ` (id ${quote(id)})`);

const inBookOrder = (left: Finding, right: Finding): number =>
  kindOrder(left) - kindOrder(right) ||
  (left.index ?? -1) - (right.index ?? -1) ||
  compareTexts(sortable(left.path), sortable(right.path));

const kindOrder = ({ kind }: Finding): number => (kind === "book" ? -1 : recordKinds.indexOf(kind));

/** A path with its positions padded, so that `history[2]` comes before `history[10]`. */
const sortable = (path: string): string => path.replace(/\d+/g, (position) => position.padStart(12, "0"));

const compareTexts = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
