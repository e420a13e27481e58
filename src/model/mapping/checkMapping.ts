import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { isObject } from "../../collections/isObject.js";
import { refuse } from "../../errors.js";
import { isList } from "../book/checkBook.js";
import type { AmountFormat } from "./amountReader.js";
import type { AnyMapping } from "./mapping.js";

const mappingKinds: OptionKinds<AnyMapping> = {
  fields: "record",
  dates: "any?",
  amounts: "record?",
  outcomes: "record?",
};

/** Kinds of the signs: any value, because a check of their own follows. */
const amountKinds: OptionKinds<AmountFormat> = { thousands: "any?", decimal: "any?" };

/** Throws for a name that a mapping does not have, and for a part of another kind. */
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
  if (!isObject(dates)) refuse("mapRecords: dates", dates, "a format such as M/d/yyyy");
  for (const [field, format] of Object.entries<unknown>({ ...dates }))
    if (typeof format !== "string") refuse(`mapRecords: dates.${field}`, format, "a format such as M/d/yyyy");
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
