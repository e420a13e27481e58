import { evidenceValue } from "../../diagnostics/evidenceValue.js";
import type { RecordKind, Records } from "../records/records.js";
import { pathText } from "../schemas/pathText.js";
import { recordSchemas } from "../schemas/recordSchemas.js";
import type { FieldSchemas, RecordSchema } from "../schemas/schema.js";
import type { SchemaIssue } from "../schemas/schemaIssue.js";
import { schemaIssues } from "../schemas/schemaIssues.js";
import { convertToBookCurrency, type CurrencyOptions } from "./convertToBookCurrency.js";
import { isRecord, normalizeRecord, type NormalizedRecord } from "./normalizeRecord.js";
import { moneyFields } from "./moneyFields.js";
import { soundReader } from "./soundReader.js";
import { leftOutRow } from "./leftOutRow.js";
import { issueAt, issueReporter, type FoundIssue, type ReportIssue } from "./parseIssue.js";
import type { CheckedOptions } from "./parseOptions.js";
import { repairFields } from "./repairRecord.js";
import { hasEssentials, withoutRefused } from "./withoutRefused.js";
import { recordParts, type RecordParts } from "./recordParts.js";
import type { RecordPlace, Row } from "./row.js";

type RowOptions = CurrencyOptions & Pick<CheckedOptions, "inZone" | "onBadField">;

/**
 * Returns the rows of a list that are records of a kind, their amounts in the book's currency. Issues are added to a list. A
 * field that cannot be read is null; a row of which nothing can be made is left out.
 */
export const readRows = <Kind extends RecordKind>(
  kind: Kind,
  list: readonly unknown[],
  options: RowOptions,
  issues: FoundIssue[],
): Row<Kind>[] => {
  const rows: Row<Kind>[] = [];
  const readSound = soundReader(recordSchemas[kind], recordParts[kind]);
  const hasMoney = moneyFields[kind] !== undefined;
  for (let index = 0; index < list.length; index += 1) {
    const raw = list[index];
    if (raw === leftOutRow) continue;
    const sound = orNull(() => readSound(raw, options.inZone));
    const record =
      sound !== null && (!hasMoney || isInBookCurrency(sound, options))
        ? (sound as object as Records[Kind])
        : readWithCare({ kind, index, id: idOf(raw) }, raw, options, issues);
    if (record !== null) rows.push({ kind, index, id: idOf(record), record });
  }
  return rows;
};

/** Returns what a function returns; null if it throws, as a getter or a proxy may. */
function orNull<Value>(read: () => Value | null): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}

const isInBookCurrency = (record: NormalizedRecord, { dataCurrency, currency }: RowOptions): boolean =>
  (record["currency"] ?? dataCurrency ?? currency) === currency;

/** Returns a row as a record of its kind, and adds its issues to a list; null if the row is left out. */
function readWithCare<Kind extends RecordKind>(
  place: RecordPlace & { readonly kind: Kind },
  raw: unknown,
  options: RowOptions,
  issues: FoundIssue[],
): Records[Kind] | null {
  const { record, issues: rowIssues } = readRow(place, raw, options);
  for (const issue of rowIssues) issues.push(issue);
  const isDropped = options.onBadField === "drop-record" && rowIssues.some(({ severity }) => severity === "error");
  return isDropped ? null : record;
}

/** Returns the id of a row, even of one that cannot be read otherwise; null if it has no text for one. */
function idOf(raw: unknown): string | null {
  try {
    const id = isRecord(raw) ? (raw as { readonly id?: unknown }).id : null;
    return typeof id === "string" && id !== "" ? id : null;
  } catch {
    // A getter, or a proxy, that throws.
    return null;
  }
}

/** Returns a row as a record of its kind, or null if it is none, with all issues of the row. */
function readRow<Kind extends RecordKind>(
  place: RecordPlace & { readonly kind: Kind },
  raw: unknown,
  options: RowOptions,
): { readonly record: Records[Kind] | null; readonly issues: readonly FoundIssue[] } {
  const { kind } = place;
  const issues: FoundIssue[] = [];
  const report = issueReporter(place, issues);
  const normalized = normalizeRow(kind, raw, { inZone: options.inZone, report });
  if (normalized === null) {
    const evidence = { expected: "record", value: evidenceValue(raw) } as const;
    return { record: null, issues: [issueAt({ ...place, id: null }, "", "wrong-type", evidence)] };
  }
  const schema = recordSchemas[kind];
  // The copy is a record of its kind if its schema refuses nothing.
  let refusals = schemaIssues(schema, normalized);
  let record: NormalizedRecord | null = normalized;
  if (refusals.length > 0) {
    // Most refused values are single values that no other form makes sound: nothing else has to be looked at again.
    const isChanged = repairFields(refusedFields(schema, refusals), normalized);
    if (isChanged) refusals = schemaIssues(schema, normalized);
    const reported = new Set(issues.map(({ subject }) => subject.path));
    const reportOnce: ReportIssue = (path, code, evidence) => {
      if (!reported.has(path)) report(path, code, evidence);
      reported.add(path);
    };
    for (const { path, code, evidence } of refusals) reportOnce(pathText(path), code, evidence);
    const cut = withoutRefused(kind, normalized, refusals);
    // An instant fills the day beside it that could not be read.
    const parts: RecordParts = recordParts[kind];
    const hasInstants = parts.instants !== undefined || refusals.some(({ path }) => path.length > 1);
    record =
      cut === null || !hasInstants ? cut : normalizeRecord(cut, parts, { inZone: options.inZone, report: reportOnce });
  }
  if (record === null) return { record, issues };
  const converted = convertToBookCurrency(kind, record as object as Records[Kind], options, report);
  return { record: hasEssentials(kind, converted) ? converted : null, issues };
}

/** Returns the schemas of the fields that are refused, or have a part that is; of all fields if the record itself is. */
function refusedFields({ fields }: RecordSchema, refusals: readonly SchemaIssue[]): FieldSchemas {
  const names = refusals.map(({ path: [field] }) => field);
  if (!names.every((name) => typeof name === "string")) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}

function normalizeRow(
  kind: RecordKind,
  raw: unknown,
  options: Parameters<typeof normalizeRecord>[2],
): NormalizedRecord | null {
  try {
    return isRecord(raw) ? normalizeRecord(raw, recordParts[kind], options) : null;
  } catch {
    // A getter, or a proxy, that throws.
    return null;
  }
}
