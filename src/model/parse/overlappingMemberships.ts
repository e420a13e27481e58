import { quote } from "../../errors.js";
import type { Membership } from "../records/rep.js";
import { findingAt, type Finding, type Problem } from "./finding.js";
import type { Rows } from "./row.js";

interface Placed extends Membership {
  readonly path: string;
}

/** Memberships of a rep that begin while another one lasts, and those that end before they begin. */
export const overlappingMemberships = ({ reps }: Rows): Finding[] =>
  reps.flatMap((row) => problemsOf(row.record.memberships).map((problem) => findingAt(row, problem)));

function problemsOf(memberships: readonly Membership[]): Problem[] {
  const placed = memberships.map((membership, index): Placed => ({ ...membership, path: `memberships[${index}]` }));
  const lasting = placed.filter((membership) => !isEmpty(membership)).sort(byStart);
  return [...placed.filter(isEmpty).map(emptiness), ...overlaps(lasting)];
}

const isEmpty = ({ from, to }: Membership): boolean => from != null && to != null && to <= from;

const emptiness = ({ path, from, to }: Placed): Problem => ({
  path: `${path}.to`,
  code: "ends-before-start",
  says: `${quote(to)} is not after the start, ${quote(from)}`,
  value: to,
});

const byStart = (left: Membership, right: Membership): number => {
  const [first, second] = [left.from ?? "", right.from ?? ""];
  return first < second ? -1 : first > second ? 1 : 0;
};

function overlaps(inOrder: readonly Placed[]): Problem[] {
  const problems: Problem[] = [];
  let last: Placed | null = null;
  for (const next of inOrder) {
    if (last !== null && (last.to == null || (next.from ?? "") < last.to)) {
      const says = `begins while ${last.path}, in team ${quote(last.teamId)}, still lasts`;
      problems.push({ path: next.path, code: "overlapping-memberships", says, value: next.from ?? null });
    }
    if (last === null || (last.to != null && (next.to == null || next.to > last.to))) last = next;
  }
  return problems;
}
