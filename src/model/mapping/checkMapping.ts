import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { isObject } from "../../collections/isObject.js";
import { SalesKpiError, quote, refuse } from "../../errors.js";
import { nearestName } from "../../nearestName.js";
import { isList } from "../book/checkBook.js";
import type { AmountFormat } from "../cells/amountCells.js";
import { recordKinds } from "../records/records.js";
import { recordSchemas } from "../schemas/recordSchemas.js";
import { stageChangeSchema } from "../schemas/stageChangeSchema.js";
import type { AnyMapping, RowRule, OutcomeFlags } from "./mapping.js";

const mappingKinds: OptionKinds<AnyMapping> = {
  records: [...recordKinds, "history", undefined],
  fields: "record",
  extras: "record?",
  dates: "any?",
  stampZone: ["UTC", "written", undefined],
  amounts: "any?",
  probabilities: ["percent", "share", undefined],
  outcomes: "record?",
  outcomeFlags: "record?",
  nullWords: "list?",
  leaveOut: "list?",
  negative: "list?",
  basis: "record?",
};

/** Kinds of the signs: any value, because a check of their own follows. */
const amountKinds: OptionKinds<AmountFormat> = { thousands: "any?", decimal: "any?", symbols: "truth?" };
const flagKinds: OptionKinds<OutcomeFlags> = { won: "any?", lost: "any?", closed: "any?", active: "any?" };
const ruleKinds: OptionKinds<RowRule> = { columns: "list", words: "list", keep: "truth?", reason: "text" };

/** Throws for a name that a mapping does not have, and for a part of another kind. */
export function checkMapping(mapping: AnyMapping): void {
  checkOptions("mapRecords", mapping, mappingKinds);
  const { fields, extras = {}, dates, amounts, outcomes = {}, outcomeFlags, leaveOut = [], negative = [] } = mapping;
  for (const [field, source] of Object.entries<unknown>(fields)) checkSource(`fields.${field}`, source);
  for (const [field, source] of Object.entries<unknown>(extras)) checkSource(`extras.${field}`, source);
  for (const format of amounts === undefined ? [] : ([amounts].flat() as readonly AmountFormat[]))
    checkOptions("mapRecords: amounts", format, amountKinds);
  for (const [label, outcome] of Object.entries<unknown>(outcomes))
    if (outcome !== "open" && outcome !== "won" && outcome !== "lost")
      refuse(`mapRecords: outcomes.${label}`, outcome, "open, won or lost");
  if (outcomeFlags !== undefined) checkOptions("mapRecords: outcomeFlags", outcomeFlags, flagKinds);
  leaveOut.forEach((rule, index) => checkOptions(`mapRecords: leaveOut[${index}]`, rule, ruleKinds));
  negative.forEach((rule, index) => checkOptions(`mapRecords: negative[${index}]`, rule, ruleKinds));
  checkDates(dates);
  checkFieldNames(mapping);
  checkClosing(mapping);
}

function checkSource(where: string, source: unknown): void {
  const isColumns = Array.isArray(source) && source.length > 0 && source.every((column) => typeof column === "string");
  if (typeof source !== "string" && typeof source !== "function" && !isColumns)
    refuse(`mapRecords: ${where}`, source, "a column, a list of columns or a function of the row");
}

/** Fields of a mapping that become others. */
const roles: readonly string[] = ["closeDate", "amountIfWon", "currency"];

/** Throws for a field that the kind of record does not have. */
function checkFieldNames({ records, fields, dates }: AnyMapping): void {
  const named = Object.keys(fields);
  if (records !== undefined) {
    const { fields: schemas } = records === "history" ? stageChangeSchema : recordSchemas[records];
    const known = [...Object.keys(schemas), ...roles, ...(records === "history" ? ["opportunityId"] : [])];
    const unknown = named.find((field) => !known.includes(field));
    if (unknown !== undefined) throw unknownName("fields", unknown, known);
  }
  if (typeof dates !== "object" || Array.isArray(dates)) return;
  const unread = Object.keys(dates).find((field) => !named.includes(field));
  if (unread !== undefined) throw unknownName("dates", unread, named);
}

function unknownName(part: "fields" | "dates", name: string, known: readonly string[]): SalesKpiError {
  const nearest = nearestName(name, known);
  const remedy = nearest === null ? "" : `: did you mean ${quote(nearest)}?`;
  const problem = `mapRecords: ${part}: expected one of the fields ${known.join(", ")}, got ${quote(name)}${remedy}`;
  return new SalesKpiError("unknown-name", problem, { record: "mapping", field: part, value: name });
}

function checkDates(dates: unknown): void {
  const isFormat = (format: unknown): boolean =>
    typeof format === "string" || (Array.isArray(format) && format.every((part) => typeof part === "string"));
  if (dates === undefined || isFormat(dates)) return;
  if (!isObject(dates)) refuse("mapRecords: dates", dates, "a format such as M/d/yyyy");
  for (const [field, format] of Object.entries<unknown>({ ...dates }))
    if (!isFormat(format)) refuse(`mapRecords: dates.${field}`, format, "a format such as M/d/yyyy");
}

/** Throws for outcomes that no column states. */
function checkClosing({ fields, outcomes, outcomeFlags }: AnyMapping): void {
  if (outcomes === undefined || outcomeFlags !== undefined || "outcome" in fields || "stage" in fields) return;
  const problem = "mapRecords: outcomes: expected a column for outcome or stage, got neither";
  throw new SalesKpiError("impossible-request", problem, { record: "mapping", field: "outcomes" });
}

/** Returns the rows as a list. Throws for one that is no record. */
export function rowsOf<Row extends object>(rows: Iterable<Row>): Row[] {
  if (!isList(rows)) refuse("mapRecords: rows", rows, "a list of rows");
  const list = Array.from(rows);
  list.forEach((row: unknown, index) => {
    if (!isObject(row)) refuse(`mapRecords: rows[${index}]`, row, "a row");
  });
  return list;
}
