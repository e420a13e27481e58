import type { SalesBook } from "../../../src/model/book/salesBook.js";
import type { StageChange } from "../../../src/model/records/stageChange.js";

export type DimensionName = "rep" | "team" | "repRegion" | "stage" | "product" | "segment" | "lossReason";

/** What a fact may carry, whatever its kind. */
export interface Fact {
  readonly id?: string;
  readonly ownerId?: string | null;
  readonly accountId?: string | null;
  readonly teamId?: string | null;
  readonly createdOn?: string | null;
  readonly closedOn?: string | null;
  readonly on?: string;
  readonly outcome?: string;
  readonly stage?: string;
  readonly product?: string | null;
  readonly lossReason?: string | null;
  readonly amount?: unknown;
  readonly segment?: string | null;
  readonly period?: { readonly start: string; readonly end: string };
  readonly history?: readonly StageChange[] | null;
}

/** The key of a fact in a dimension on a day; undefined where the question does not arise. */
export function keyOf(
  name: DimensionName,
  kind: string,
  fact: Fact,
  day: string | null,
  book: SalesBook,
): string | null | undefined {
  const owner = kind === "reps" ? fact.id : fact.ownerId;
  const rep = book.reps.find(({ id }) => id === owner);
  switch (name) {
    case "rep":
      return kind === "quotas" && owner == null ? undefined : (owner ?? null);
    case "team":
      return fact.teamId ?? (rep === undefined ? null : teamOf(rep, day));
    case "repRegion":
      return kind === "quotas" && owner == null ? undefined : (rep?.region ?? null);
    case "segment":
      return kind === "leads"
        ? (fact.segment ?? null)
        : (book.accounts.find(({ id }) => id === fact.accountId)?.segment ?? null);
    default:
      return fact[name] ?? null;
  }
}

/** A rep's team: the one joined last of those that hold on the day; without a day, one that always held. */
function teamOf({ memberships }: SalesBook["reps"][number], day: string | null): string | null {
  const held = memberships.filter(({ from, to }) =>
    day === null ? from == null && to == null : (from ?? "") <= day && day < (to ?? "9999"),
  );
  return held.toSorted((one, other) => ((one.from ?? "") < (other.from ?? "") ? -1 : 1)).at(-1)?.teamId ?? null;
}

/** A team and those above it. */
export function teamsFrom(team: string, book: SalesBook): string[] {
  const parent = book.teams.find(({ id }) => id === team)?.parentId;
  return [team, ...(parent == null ? [] : teamsFrom(parent, book))];
}
