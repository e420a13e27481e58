import { getOrInsert } from "../collections/getOrInsert.js";
import { isBlankCell } from "../model/cells/blanks.js";
import { currencyOf } from "../model/cells/currencySign.js";
import { leftOutRow } from "../model/parse/leftOutRow.js";
import type { FoundIssue } from "../model/parse/parseIssue.js";
import { recordOf } from "./groupLines.js";
import { historiesFromEvents, type RawChange } from "./historiesFromEvents.js";
import { historyFromColumns } from "./historyFromColumns.js";
import type { MappedTable } from "./mapTable.js";
import { outcomesByStage } from "./outcomesByStage.js";
import { outcomeOfLabel } from "./outcomeWords.js";
import { tableIssues, type TableFacts } from "./tableIssues.js";

/** Record before it is parsed. */
type Draft = Record<string, unknown>;

/** Records of an export by kind, each at the place of its row, and the issues of the tables. */
export interface BookInput {
  readonly records: Readonly<Record<string, readonly unknown[]>>;
  readonly issues: readonly FoundIssue[];
}

/** Returns the records of the tables of an export, with the histories of their deals. */
export function bookRecords(tables: readonly MappedTable[], bookCurrency: string): BookInput {
  const records: Record<string, unknown[]> = {};
  const facts: TableFacts[] = [];
  for (const table of tables) {
    const kind = table.mapping.records;
    if (kind === "history") {
      facts.push({ table, kind: "opportunities", idsMade: 0, contradictions: [] });
      continue;
    }
    const idsMade = makeIds(table);
    const drafts = table.preset?.isByLine === true ? groupByLine(table.records) : table.records;
    for (const draft of drafts) if (draft !== null) writeCurrency(draft, bookCurrency);
    facts.push({ table, kind, idsMade, contradictions: kind === "opportunities" ? contradictionsIn(drafts) : [] });
    records[kind] = [...(records[kind] ?? []), ...drafts.map((draft) => draft ?? leftOutRow)];
  }
  const deals = (records["opportunities"] ?? []).filter((deal): deal is Draft => deal !== leftOutRow);
  const unmatched = writeHistories(tables, deals);
  return { records, issues: tableIssues(facts, unmatched) };
}

/** Gives records of a table without a column of ids the numbers of their rows. Returns the number of ids made. */
function makeIds({ mapping, records, rows }: MappedTable): number {
  if ("id" in mapping.fields || kindsWithoutId.includes(mapping.records)) return 0;
  let [made, row] = [0, 0];
  records.forEach((draft, index) => {
    // The header and the lines before it have no number.
    if (rows[index] !== null) row += 1;
    if (draft === null) return;
    draft["id"] = `row-${row}`;
    made += 1;
  });
  return made;
}

const kindsWithoutId: readonly string[] = ["behaviours", "costs", "surveys", "assessments", "quotas"];

/** Returns the records of lines: the first line of an id has the record, and the others none. */
function groupByLine(lines: readonly (Draft | null)[]): (Draft | null)[] {
  const groups = new Map<unknown, number[]>();
  lines.forEach((line, index) => {
    if (line !== null) getOrInsert(groups, line["id"] ?? index, () => []).push(index);
  });
  const records: (Draft | null)[] = lines.map(() => null);
  for (const [first = 0, ...others] of groups.values()) {
    const group = [first, ...others].flatMap((index): Draft[] => (lines[index] == null ? [] : [lines[index]]));
    records[first] = recordOf(group.map(withPlainUnits), { sum: ["units"], lines: ["product", "units"] });
  }
  return records;
}

/** Returns a line with its units as a number, if they are one. */
const withPlainUnits = (line: Draft): Draft =>
  typeof line["units"] === "string" && /^-?\d+(?:\.\d+)?$/u.test(line["units"])
    ? { ...line, units: Number(line["units"]) }
    : line;

function writeCurrency(draft: Draft, bookCurrency: string): void {
  const { currency } = draft;
  const code = typeof currency === "string" ? currencyOf(currency, bookCurrency) : null;
  if (code !== null) draft["currency"] = code;
}

/** Returns the deals whose stage says another outcome than they have, as `stage: outcome`. */
const contradictionsIn = (deals: readonly (Draft | null)[]): string[] =>
  deals.flatMap((deal) => {
    const said = typeof deal?.["stage"] === "string" ? outcomeOfLabel(deal["stage"]) : null;
    const outcome = deal?.["outcome"];
    return said === null || said === "open" || typeof outcome !== "string" || said === outcome
      ? []
      : [`${String(deal?.["stage"])}: ${outcome}`];
  });

/** Writes the histories of deals from event logs and from columns of stages. Returns the ids of histories without a deal. */
function writeHistories(tables: readonly MappedTable[], deals: readonly Draft[]): string[] {
  const changesOf = new Map(tables.flatMap((table) => changesInColumns(table)));
  const events = tables.flatMap(({ mapping, records }) => (mapping.records === "history" ? records : []));
  const histories = historiesFromEvents(events.filter((event) => event !== null));
  if (changesOf.size + histories.size === 0) return [];
  const dealOf = new Map(deals.map((deal) => [String(deal["id"]), deal]));
  const byShortId = new Map(deals.map((deal) => [String(deal["id"]).slice(0, 15), deal]));
  const withoutDeal = [...histories].flatMap(([id, changes]) => {
    // The reports of one vendor cut ids to 15 characters, its API does not.
    const deal = dealOf.get(id) ?? (id.length === 15 || id.length === 18 ? byShortId.get(id.slice(0, 15)) : undefined);
    if (deal === undefined) return [id];
    changesOf.set(deal, changes);
    return [];
  });
  const outcomeOf = outcomesByStage(deals, changesOf);
  for (const [deal, changes] of changesOf)
    deal["history"] = changes.map((change) => ({ ...change, outcome: outcomeOf(String(change["stage"])) }));
  return withoutDeal;
}

type Changes = readonly RawChange[];

/** Returns the deals of a table with a column for each stage, each with its changes. */
function changesInColumns({ stageColumns, mapping, records, rows }: MappedTable): [Draft, Changes][] {
  if (mapping.records !== "opportunities" || stageColumns.length === 0) return [];
  return records.flatMap((deal, index): [Draft, Changes][] => {
    const row = rows[index];
    if (deal === null || row == null) return [];
    const columns = Object.fromEntries(
      stageColumns
        .filter(
          ({ pipeline }) => pipeline === null || isBlankCell(deal["pipelineId"]) || pipeline === deal["pipelineId"],
        )
        .map(({ stage, column }) => [stage, column]),
    );
    const changes = historyFromColumns(row, columns);
    return changes.length > 0 ? [[deal, changes]] : [];
  });
}
