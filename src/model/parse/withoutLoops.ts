import { quote } from "../../errors.js";
import { findingAt, type Finding } from "./finding.js";
import type { IssueCode } from "./issueSeverities.js";
import { linksInLoops, type Link } from "./linksInLoops.js";
import type { Row, Rows } from "./row.js";

type Treed = "teams" | "reps";

interface RowLink<Kind extends Treed> extends Link {
  readonly row: Row<Kind>;
}

/**
 * The rows with teams and managers that form trees: every link that is part of a loop is cut, whichever of them is the
 * wrong one, and reported.
 */
export function withoutLoops(rows: Rows): { readonly rows: Rows; readonly findings: Finding[] } {
  const teams = cut(rows.teams, "parentId", "team-cycle");
  const reps = cut(rows.reps, "managerId", "manager-cycle");
  return { rows: { ...rows, teams: teams.rows, reps: reps.rows }, findings: [...reps.findings, ...teams.findings] };
}

function cut<Kind extends Treed>(
  rows: readonly Row<Kind>[],
  field: "parentId" | "managerId",
  code: IssueCode,
): { readonly rows: readonly Row<Kind>[]; readonly findings: Finding[] } {
  const links = rows.flatMap((row): RowLink<Kind>[] => {
    const to = (row.record as Partial<Record<typeof field, string | null>>)[field];
    return to == null ? [] : [{ row, from: row.record.id, to }];
  });
  const looping = new Map(linksInLoops(links).map((link) => [link.row, link.to]));
  const findings = [...looping].map(([row, to]) => {
    const says = `${quote(to)} is above this one and below it at once: the link is cut`;
    return findingAt(row, { path: field, code, says, value: to });
  });
  const treed = rows.map((row) => (looping.has(row) ? { ...row, record: { ...row.record, [field]: null } } : row));
  return { rows: treed, findings };
}
