import { dayTextFormats, isoFormat } from "../model/cells/dayTexts.js";
import { isBlankCell, textOfCell, trimBlanks } from "../model/cells/blanks.js";
import { stampParser } from "../time/dayParser.js";
import type { ExportRow } from "../model/mapping/exportRow.js";
import type { RawChange } from "./historiesFromEvents.js";

/**
 * Returns the history of a row that has one column a stage, each with the day or instant of the entry: one change for each
 * filled column, the earliest first. Columns of one day keep their order in the export.
 *
 * @example historyFromColumns({ "Entered demo": "2026-02-01", "Entered lead": "2026-01-05" }, { demo: "Entered demo", lead: "Entered lead" }) // => [ { on: '2026-01-05', stage: 'lead' }, { on: '2026-02-01', stage: 'demo' } ]
 */
export function historyFromColumns(row: ExportRow, columns: Readonly<Record<string, string>>): readonly RawChange[] {
  const changes = Object.entries(columns).flatMap(([stage, column]) => {
    const value = row[column];
    if (isBlankCell(value)) return [];
    return [{ text: value instanceof Date ? value.toISOString() : isoText(trimBlanks(textOfCell(value))), stage }];
  });
  return changes
    .toSorted((left, right) => compare(left.text, right.text))
    .map(({ text, stage }) => (text.length > 10 ? { at: text, stage } : { on: text, stage }));
}

const compare = (left: string, right: string): number => (left < right ? -1 : left === right ? 0 : 1);

/** Returns a day or stamp as ISO 8601 writes it, if one format alone reads it; the text itself otherwise. */
function isoText(text: string): string {
  const [format, other] = dayTextFormats(text);
  if (format === undefined || other !== undefined) return text;
  if (format === isoFormat) return text.length > 10 ? text.replace(" ", "T") : text;
  const stamp = stampParser(format)(text);
  return stamp === null ? text : stamp.time === null ? stamp.day : `${stamp.day}T${stamp.time}`;
}
