import { quote } from "../../errors.js";
import type { RecordKind, Records } from "../records/records.js";
import { recordSchemas } from "../schemas/recordSchemas.js";
import { schemaIssues } from "../schemas/schemaIssues.js";
import type { DayInZone } from "./dayOfTimestamp.js";
import type { Problem } from "./finding.js";
import { isRecord, openRecord, type OpenRecord } from "./openRecord.js";
import { recordParts } from "./recordParts.js";
import { schemaProblems } from "./schemaProblems.js";

/** What could be read of a row. */
export interface Reading<Kind extends RecordKind> {
  /** Its identifier, even where the rest cannot be read. */
  readonly id: string | null;
  /** Null where the row is no record of its kind. */
  readonly record: Records[Kind] | null;
  readonly problems: Problem[];
}

/** Reads a row of unknown content as a record of a kind, and lists everything that stands in the way. */
export function readRow<Kind extends RecordKind>(kind: Kind, raw: unknown, inZone: DayInZone | null): Reading<Kind> {
  const problems: Problem[] = [];
  const opened = openedRow(kind, raw, inZone, problems);
  if (opened === null) {
    const says = `${quote(raw)} is not a record that can be read`;
    return { id: null, record: null, problems: [{ path: "", code: "wrong-type", says, value: raw }] };
  }
  const id = typeof opened["id"] === "string" && opened["id"] !== "" ? opened["id"] : null;
  const issues = schemaIssues(recordSchemas[kind], opened);
  // The copy is a record of its kind: its schema, which describes such records, refuses nothing.
  if (issues.length === 0) return { id, record: opened as object as Records[Kind], problems };
  const told = new Set(problems.map(({ path }) => path));
  const refused = schemaProblems(issues).filter(({ path }) => !told.has(path));
  return { id, record: null, problems: problems.concat(refused) };
}

function openedRow(kind: RecordKind, raw: unknown, inZone: DayInZone | null, problems: Problem[]): OpenRecord | null {
  try {
    if (!isRecord(raw)) return null;
    return openRecord(raw, recordParts[kind], { inZone, report: (problem) => problems.push(problem) });
  } catch {
    // A getter, or a proxy, that throws.
    return null;
  }
}
