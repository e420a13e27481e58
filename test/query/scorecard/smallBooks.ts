import { calendar } from "../../../src/time/calendar.js";
import { quarters } from "../../../src/time/quarters.js";
import type { Opportunity } from "../../../src/model/records/opportunity.js";
import type { Rep } from "../../../src/model/records/rep.js";
import { toPlain } from "../../../src/output/toPlain.js";

export const year = quarters(calendar(), 2026);
export const [q1, q2] = year as [(typeof year)[number], (typeof year)[number]];

/** A deal of the first quarter, closed where it is not open. */
export const deal = (
  ownerId: string | null,
  outcome: Opportunity["outcome"],
  more: Partial<Opportunity> = {},
): Opportunity => ({
  id: "any",
  stage: "any",
  ownerId,
  outcome,
  createdOn: "2026-01-05",
  closedOn: outcome === "open" ? null : "2026-02-10",
  ...more,
});

export const inTeam = (id: string, teamId: string, more: Partial<Rep> = {}): Rep => ({
  id,
  memberships: [{ teamId }],
  ...more,
});

/** Rows as text, a value a column: what a person would compare. */
export const lines = (rows: readonly object[], ...columns: readonly string[]): string[] =>
  toPlain(rows, { money: "string" }).map((row) =>
    columns.map((name) => String((row as Readonly<Record<string, unknown>>)[name])).join(" "),
  );
