import { getOrInsert } from "../../collections/getOrInsert.js";
import { evidenceValue, keptText } from "../../diagnostics/evidenceValue.js";
import { issueAt, type FoundIssue } from "./parseIssue.js";
import type { Row, Rows } from "./row.js";

/** Link upwards: from a team to its parent, from a rep to the manager. */
interface Link {
  readonly from: string;
  readonly to: string;
}

interface RowLink<Kind extends "teams" | "reps"> extends Link {
  readonly row: Row<Kind>;
}

/** Removes and reports every link of a loop, so that teams and managers form trees. */
export function removeLoops(rows: Rows): { readonly rows: Rows; readonly issues: FoundIssue[] } {
  const teams = removeLinks(rows.teams, "parentId");
  const reps = removeLinks(rows.reps, "managerId");
  const issues = [
    ...reps.removed.map(([row, to]) =>
      issueAt(row, "managerId", "manager-cycle", { value: evidenceValue(to), managerId: keptText(to) }),
    ),
    ...teams.removed.map(([row, to]) =>
      issueAt(row, "parentId", "team-cycle", { value: evidenceValue(to), teamId: keptText(to) }),
    ),
  ];
  return { rows: { ...rows, teams: teams.rows, reps: reps.rows }, issues };
}

function removeLinks<Kind extends "teams" | "reps">(
  rows: readonly Row<Kind>[],
  field: "parentId" | "managerId",
): { readonly rows: readonly Row<Kind>[]; readonly removed: readonly (readonly [Row<Kind>, string])[] } {
  const links = rows.flatMap((row): RowLink<Kind>[] => {
    const to = (row.record as Partial<Record<typeof field, string | null>>)[field];
    return to == null ? [] : [{ row, from: row.record.id, to }];
  });
  const looping = new Map(linksInLoops(links).map((link) => [link.row, link.to]));
  return {
    rows: rows.map((row) => (looping.has(row) ? { ...row, record: { ...row.record, [field]: null } } : row)),
    removed: [...looping],
  };
}

/**
 * Returns the links that lie on a loop, or on a way from one loop to another. Links from ids without an arriving link are
 * peeled off again and again, then links to ids without a leaving link; the rest goes round.
 */
const linksInLoops = <AnyLink extends Link>(links: readonly AnyLink[]): readonly AnyLink[] =>
  peelLinks(peelLinks(links, "from", "to"), "to", "from");

function peelLinks<AnyLink extends Link>(
  links: readonly AnyLink[],
  near: keyof Link,
  far: keyof Link,
): readonly AnyLink[] {
  const arriving = new Map<string, number>();
  const leaving = new Map<string, AnyLink[]>();
  for (const link of links) {
    arriving.set(link[far], (arriving.get(link[far]) ?? 0) + 1);
    getOrInsert(leaving, link[near], () => []).push(link);
  }
  const peeled = new Set<AnyLink>();
  const loose = [...leaving.keys()].filter((id) => !arriving.has(id));
  for (let id = loose.pop(); id !== undefined; id = loose.pop()) {
    for (const link of leaving.get(id) ?? []) {
      peeled.add(link);
      const left = (arriving.get(link[far]) ?? 0) - 1;
      arriving.set(link[far], left);
      if (left === 0) loose.push(link[far]);
    }
  }
  return links.filter((link) => !peeled.has(link));
}
