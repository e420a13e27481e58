import { cellText, isBlankCell, textOfCell, trimBlanks } from "../cells/blanks.js";
import { amountCellReader, type AmountFormat } from "../cells/amountCells.js";
import { dayCellReader } from "../cells/dayCells.js";
import { isoFormat, numberFormats } from "../cells/dayTexts.js";
import { readPercent } from "../cells/readPercent.js";
import { readTruth } from "../cells/readTruth.js";
import { cellTypeOf } from "./cellTypeOf.js";
import type { AnyMapping, DayFormats, FieldSource, RowRule } from "./mapping.js";
import type { ExportRow, Take } from "./exportRow.js";
import { outcomeReader } from "./outcomeReader.js";

/** Record while it is built, with the currency sign of its amounts. */
interface Draft {
  readonly record: Record<string, unknown>;
  currencySign: string | null;
}

type Write = (draft: Draft, row: ExportRow, headers: readonly string[]) => void;

/**
 * Returns the function that builds the record of a row, or null for a row that the mapping leaves out. `columns` are the
 * columns whose headers each row gives, in the same order.
 */
export function recordBuilder(
  mapping: AnyMapping,
  columns: readonly string[],
): (row: ExportRow, headers: readonly string[]) => Record<string, unknown> | null {
  const takeOf = takeFrom(columns, new Set(mapping.nullWords));
  const { closeDate, amountIfWon, outcome, ...plainFields } = mapping.fields;
  const writers = [...Object.entries(plainFields), ...Object.entries(mapping.extras ?? {})].map(([field, source]) =>
    writeField(field, takeOf(source), mapping),
  );
  const readOutcome = outcomeReader(mapping, outcome === undefined ? null : takeOf(outcome), takeOf);
  const writeOutcome: Write | null =
    readOutcome === null
      ? null
      : (draft, row, headers) => void (draft.record["outcome"] = readOutcome(draft.record, row, headers));
  const late = [
    ...(writeOutcome === null ? [] : [writeOutcome]),
    ...(closeDate === undefined ? [] : [writeCloseDate(takeOf(closeDate), mapping)]),
    ...(amountIfWon === undefined ? [] : [writeAmountIfWon(takeOf(amountIfWon), mapping)]),
  ];
  const negative = (mapping.negative ?? []).map((rule) => matchedBy(rule, takeOf));
  const isLeftOut = (mapping.leaveOut ?? []).map((rule) => matchedBy(rule, takeOf));
  const empty = Object.fromEntries(
    [
      ...Object.keys(plainFields),
      ...Object.keys(mapping.extras ?? {}),
      ...(writeOutcome === null ? [] : ["outcome"]),
      ...(closeDate === undefined ? [] : ["expectedCloseOn", "closedOn"]),
      ...(amountIfWon === undefined ? [] : ["amount"]),
    ].map((field) => [field, null]),
  );
  return (row, headers) => {
    if (isLeftOut.some((test) => test(row, headers))) return null;
    // One shape for all records: a record that grows field by field costs more than its values.
    const draft: Draft = { record: { ...empty }, currencySign: null };
    for (const write of writers) write(draft, row, headers);
    for (const write of late) write(draft, row, headers);
    if (negative.some((test) => test(row, headers))) negateAmount(draft.record);
    if (draft.currencySign !== null && draft.record["currency"] == null) draft.record["currency"] = draft.currencySign;
    return draft.record;
  };
}

/** Returns the function that makes a {@link Take} of a source. */
const takeFrom =
  (columns: readonly string[], nullWords: ReadonlySet<string>) =>
  (source: FieldSource<never>): Take => {
    if (typeof source === "function") {
      return (row) => {
        const value: unknown = source(row as never);
        return isBlankCell(value, nullWords) ? null : value;
      };
    }
    const places = [source].flat().map((column) => columns.indexOf(column));
    return (row, headers) => {
      for (const place of places) {
        const value = row[headers[place] ?? ""];
        if (!isBlankCell(value, nullWords)) return value;
      }
      return null;
    };
  };

function writeField(field: string, take: Take, mapping: AnyMapping): Write {
  const read = cellReader(field, mapping);
  return (draft, row, headers) => {
    draft.record[field] = readCell(take(row, headers), read, draft);
  };
}

/** Reader of a cell's text. A column of serial numbers or seconds takes numbers too. */
interface CellReader {
  (text: string, draft: Draft): unknown;
  takesNumbers?: boolean;
}

/** Returns a cell as it is read: texts without blanks around them, other values as they are. */
function readCell(value: unknown, read: CellReader, draft: Draft): unknown {
  if (typeof value === "string") return read(cellText(value), draft);
  if (typeof value === "number" && read.takesNumbers === true) return read(String(value), draft);
  return value ?? null;
}

function cellReader(field: string, mapping: AnyMapping): CellReader {
  switch (cellTypeOf(field)) {
    case "day":
    case "instant": {
      const formats = dayFormatsOf(field, mapping);
      if (formats.length === 0 && mapping.stampZone === undefined) return (text) => text;
      const isInstant = cellTypeOf(field) === "instant";
      const readDay: CellReader = dayCellReader(formats.length === 0 || isInstant ? [isoFormat, ...formats] : formats, {
        isInstant,
        stampZone: mapping.stampZone,
      });
      readDay.takesNumbers = formats.some((format) => numberFormats.includes(format));
      return readDay;
    }
    case "amount":
      return mapping.amounts === undefined ? (text) => text : moneyReader(mapping.amounts);
    case "share":
      return mapping.probabilities === undefined ? (text) => text : shareReader(mapping);
    case "other":
      return isFormatted(field, mapping)
        ? dayCellReader(dayFormatsOf(field, mapping), { isInstant: false })
        : (text) => text;
  }
}

function moneyReader(formats: AmountFormat | readonly AmountFormat[]): CellReader {
  const read = amountCellReader([formats].flat());
  return (text, draft) => {
    const money = read(text);
    if (typeof money === "string") return money;
    draft.currencySign ??= money.currency;
    return money.amount;
  };
}

function shareReader({ probabilities = "share", amounts = {} }: AnyMapping): CellReader {
  const formats = [amounts].flat() as readonly AmountFormat[];
  return (text) => readPercent(text, probabilities, formats) ?? text;
}

/** Returns true for a field whose dates have a format of their own. */
const isFormatted = (field: string, { dates }: AnyMapping): boolean =>
  typeof dates === "object" && !Array.isArray(dates) && Object.hasOwn(dates, field);

function dayFormatsOf(field: string, { dates }: AnyMapping): readonly string[] {
  if (dates === undefined) return [];
  if (typeof dates === "string" || Array.isArray(dates)) return [dates as DayFormats].flat();
  const formats = (dates as Readonly<Record<string, DayFormats | undefined>>)[field];
  return formats === undefined ? [] : [formats].flat();
}

/** Writes the one date of a deal: the expected close of an open deal, and the close of a closed one. */
function writeCloseDate(take: Take, mapping: AnyMapping): Write {
  const read = cellReader("closeDate", mapping);
  return (draft, row, headers) => {
    const day = readCell(take(row, headers), read, draft);
    const isOpen = draft.record["outcome"] === "open";
    draft.record["expectedCloseOn"] ??= isOpen ? day : null;
    draft.record["closedOn"] ??= isOpen ? null : day;
  };
}

/** Writes the amount of a won deal in place of the estimate, if it is known. */
function writeAmountIfWon(take: Take, mapping: AnyMapping): Write {
  const read = cellReader("amount", mapping);
  return (draft, row, headers) => {
    const amount = readCell(take(row, headers), read, draft);
    if (amount !== null && draft.record["outcome"] === "won") draft.record["amount"] = amount;
    else draft.record["amount"] ??= null;
  };
}

/** Returns the test of a rule about the rows that have a word in a column. A truth such as `True` or `1` is the word `true`. */
function matchedBy(
  { columns, words, keep = false }: RowRule,
  takeOf: (source: readonly never[]) => Take,
): (row: ExportRow, headers: readonly string[]) => boolean {
  const take = takeOf(columns as readonly never[]);
  const known = new Set(words.map((word) => word.toLowerCase()));
  return (row, headers) => {
    const value = take(row, headers);
    const text = trimBlanks(textOfCell(value)).toLowerCase();
    const isKnown =
      known.has(text) || (known.has("true") && readTruth(value) === true) || (known.has("*") && text !== "");
    return keep ? !isKnown : isKnown;
  };
}

/** Writes the amount of a deduction below zero, whichever sign the export writes. */
function negateAmount(record: Record<string, unknown>): void {
  const { amount } = record;
  if (typeof amount === "number") record["amount"] = -Math.abs(amount);
  else if (typeof amount === "string" && /^[\d.]/u.test(amount)) record["amount"] = `-${amount}`;
}
