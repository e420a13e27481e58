import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import type { AmountFormat } from "./amountColumn.js";
import type { AnyMapping } from "./mapping.js";

const mappingKinds: OptionKinds<AnyMapping> = {
  fields: "record",
  dates: "any?",
  amounts: "record?",
  outcomes: "record?",
};

/** Any value of a known name: the signs have a check of their own. */
const amountKinds: OptionKinds<AmountFormat> = { thousands: "any?", decimal: "any?" };

/** Checks the names of a mapping, and that each of its parts is of its kind. */
export function checkMapping(mapping: AnyMapping): void {
  const { fields, dates, amounts, outcomes = {} } = checkOptions("mapRecords", mapping, mappingKinds);
  for (const [field, source] of Object.entries<unknown>(fields))
    if (typeof source !== "string" && typeof source !== "function")
      refuse(`mapRecords: fields.${field}`, source, "a column or a function of the row");
  if (amounts !== undefined) checkOptions("mapRecords: amounts", amounts, amountKinds);
  for (const [label, outcome] of Object.entries<unknown>(outcomes))
    if (outcome !== "open" && outcome !== "won" && outcome !== "lost")
      refuse(`mapRecords: outcomes.${label}`, outcome, "open, won or lost");
  if (dates !== undefined && typeof dates !== "string") checkFormats(dates);
}

function checkFormats(dates: unknown): void {
  if (typeof dates !== "object" || dates === null) refuse("mapRecords: dates", dates, "a format such as M/d/yyyy");
  for (const [field, format] of Object.entries<unknown>({ ...dates }))
    if (typeof format !== "string") refuse(`mapRecords: dates.${field}`, format, "a format such as M/d/yyyy");
}

/** Returns the rows as a list if each is a record. */
export function rowsOf<Row extends object>(rows: Iterable<Row>): Row[] {
  if (typeof rows !== "object" || !(Symbol.iterator in ((rows as Iterable<Row> | null) ?? {})))
    refuse("mapRecords: rows", rows, "a list of rows");
  const list = Array.from(rows);
  list.forEach((row: unknown, index) => {
    if (typeof row !== "object" || row === null) refuse(`mapRecords: rows[${index}]`, row, "a row");
  });
  return list;
}
