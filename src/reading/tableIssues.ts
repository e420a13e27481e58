import { issueAt, type FoundIssue } from "../model/parse/parseIssue.js";
import type { RecordKind } from "../model/records/records.js";
import type { MappedTable } from "./mapTable.js";

/** Facts about a table that its rows do not show one by one. */
export interface TableFacts {
  readonly table: MappedTable;
  readonly kind: RecordKind;
  /** Number of ids made from row numbers. */
  readonly idsMade: number;
  /** Deals whose stage says another outcome than they have. */
  readonly contradictions: readonly string[];
}

const mostRows = 20;

/** Returns the issues of tables as a whole, each once. */
export function tableIssues(tables: readonly TableFacts[], unmatched: readonly string[]): FoundIssue[] {
  const issues = tables.flatMap(({ table, kind, idsMade, contradictions }) => {
    const place = { kind, index: null, id: null } as const;
    const { basis, records } = table.mapping;
    const [firstContradiction] = contradictions;
    const outcomes = records === "opportunities" ? table.records.flatMap((deal) => deal?.["outcome"] ?? []) : [];
    return [
      ...table.leftOut.map(({ reason, rows, example }) =>
        issueAt(place, "", "rows-left-out", {
          value: null,
          reason,
          count: rows.length,
          rows: rows.slice(0, mostRows),
          example,
        }),
      ),
      ...basis.ambiguous.map(({ field, columns, readings, count, example }) =>
        issueAt(place, field, "ambiguous-column", { value: example, columns, readings, count }),
      ),
      ...(idsMade > 0 ? [issueAt(place, "id", "ids-made", { value: null, count: idsMade })] : []),
      ...(firstContradiction === undefined
        ? []
        : [
            issueAt(place, "outcome", "outcome-contradicts-stage", {
              value: firstContradiction,
              count: contradictions.length,
            }),
          ]),
      ...(basis.outcomes !== null && basis.outcomes.assumedOpen.length > 0
        ? [
            issueAt(place, "stage", "stages-assumed-open", {
              value: null,
              stages: basis.outcomes.assumedOpen.slice(0, mostRows),
            }),
          ]
        : []),
      ...(outcomes.includes("won") && !outcomes.includes("lost")
        ? [
            issueAt(place, "outcome", "no-lost-deals", {
              value: null,
              won: outcomes.filter((outcome) => outcome === "won").length,
            }),
          ]
        : []),
    ];
  });
  const [first] = unmatched;
  return first === undefined
    ? issues
    : [
        ...issues,
        issueAt({ kind: "opportunities", index: null, id: null }, "history", "history-without-deal", {
          value: first,
          count: unmatched.length,
        }),
      ];
}
