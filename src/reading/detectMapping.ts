import { checkOptions, type OptionKinds } from "../checkOptions.js";
import { recordKinds } from "../model/records/records.js";
import type { AnyMapping, RowRule } from "../model/mapping/mapping.js";
import { cellTypeOf } from "../model/mapping/cellTypeOf.js";
import { recordSchemas } from "../model/schemas/recordSchemas.js";
import { stageChangeSchema } from "../model/schemas/stageChangeSchema.js";
import { assignColumns } from "./assignColumns.js";
import { columnTexts, type ColumnTexts } from "./columnTexts.js";
import { detectAmounts } from "./detectAmounts.js";
import { detectDays, orderOfFile, type DayOrder } from "./detectDays.js";
import { detectOutcomes, type DetectedOutcomes } from "./detectOutcomes.js";
import { detectShareUnit } from "./detectShares.js";
import { kindOfHeaders } from "./knownHeaders.js";
import { matchPreset } from "./matchPreset.js";
import type { ExportPreset, ExportRows } from "./preset.js";
import { exportPresets } from "./presets.js";
import { readTable, type ExportTable, type Table } from "./table.js";

/** Column of an export, and what its values say about it. */
export interface ColumnEvidence {
  readonly field: string;
  readonly columns: readonly string[];
  /** Number of values that the formats read, and of all that are filled. */
  readonly read: number;
  readonly filled: number;
  /** Number of values that each format reads, also those that were not chosen. */
  readonly formats: Readonly<Record<string, number>>;
}

/** Column whose values have two readings, none of which is decided. */
export interface AmbiguousColumn {
  readonly field: string;
  readonly columns: readonly string[];
  readonly readings: readonly string[];
  readonly count: number;
  readonly example: string;
}

/** Basis of a detected mapping. */
export interface MappingBasis {
  /** Vendor and object of a known export; null for any other table. */
  readonly vendor: string | null;
  readonly object: string | null;
  /** Language of the headers of a known export. */
  readonly language: string | null;
  readonly columns: readonly ColumnEvidence[];
  readonly ambiguous: readonly AmbiguousColumn[];
  /** Columns that the mapping does not read. */
  readonly unused: readonly string[];
  readonly outcomes: DetectedOutcomes["basis"] | null;
}

/** Mapping that a table of an export was given, as plain JSON: `mapRecords` takes it, as it is or edited. */
export type DetectedMapping = Omit<AnyMapping, "fields" | "extras" | "dates"> & {
  readonly records: ExportRows;
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly dates?: Readonly<Record<string, readonly string[]>>;
  readonly basis: MappingBasis;
};

/** Options of {@link detectMapping}. */
export interface DetectMappingOptions {
  /** Kind of the rows; found by the headers if absent. */
  readonly records?: ExportRows | undefined;
  /** Order of day and month in dates such as 01/02/2026; found in the values if absent. */
  readonly dayOrder?: "day-first" | "month-first" | undefined;
  /** Sign before decimals in amounts such as 1.250; found in the values if absent. */
  readonly decimal?: "." | "," | undefined;
  /** Zone of stamps without an offset. */
  readonly stampZone?: "UTC" | "written" | undefined;
}

/** Returns the mapping of a table that is read already. */
export function mappingOf(table: Table, options: DetectMappingOptions): DetectedMapping | null {
  const presets = exportPresets().filter(({ rows }) => options.records === undefined || rows === options.records);
  const match = matchPreset(table.headers, presets);
  const preset = match?.preset ?? null;
  const records = options.records ?? preset?.rows ?? kindOfHeaders(table.headers);
  if (records === null) return null;
  const { columns, unused } = assignColumns(table.headers, records, preset);
  const textsOf = (names: readonly string[]): ColumnTexts => columnTexts(table, names);
  const order = dayOrder(options, columns, textsOf, match?.language ?? null);
  const days = [...columns].filter(([field]) => ["day", "instant"].includes(cellTypeOf(field)));
  const dayColumns = days.map(([field, names]) => ({ field, names, found: detectDays(textsOf(names), order) }));
  const amountColumns = [...columns].filter(([field]) => isAmount(field));
  const amounts = detectAmounts(
    amountColumns.map(([, names]) => textsOf(names)),
    options.decimal ?? preset?.decimal ?? null,
  );
  const probability = columns.get("probability");
  const unit =
    probability === undefined ? null : (detectShareUnit(textsOf(probability)) ?? preset?.probability ?? null);
  const outcomes = records === "opportunities" ? detectOutcomes(columns, preset, textsOf) : null;
  const leaveOut = leaveOutRules(columns, preset);
  const negative = rulesBy(preset?.negative, false, columns);
  const fields = fieldsOf(columns, records, unit === null && probability !== undefined);
  const dates = Object.fromEntries(
    dayColumns
      .filter(({ field, found }) => field in fields && found.formats.length > 0)
      .map(({ field, found }) => [field, found.formats]),
  );
  return {
    records,
    fields: outcomes?.stageColumns === undefined ? fields : { ...fields, stage: outcomes.stageColumns },
    ...(Object.keys(dates).length > 0 && { dates }),
    ...(amountColumns.length > 0 && { amounts: amounts.formats }),
    ...(unit !== null && { probabilities: unit }),
    ...(outcomes !== null && { outcomes: outcomes.labels }),
    ...(outcomes?.flags !== undefined && { outcomeFlags: outcomes.flags }),
    ...((options.stampZone ?? preset?.stampZone) !== undefined && {
      stampZone: options.stampZone ?? preset?.stampZone,
    }),
    ...(leaveOut.length > 0 && { leaveOut }),
    ...(negative.length > 0 && { negative }),
    basis: {
      vendor: preset?.vendor ?? null,
      object: preset?.object ?? null,
      language: match?.language ?? null,
      columns: dayColumns.map(({ field, names, found }) => ({
        field,
        columns: names,
        read: found.read,
        filled: found.filled,
        formats: found.counts,
      })),
      ambiguous: [
        ...dayColumns.flatMap(({ field, names, found: { ambiguous } }) =>
          ambiguous === null
            ? []
            : [
                {
                  field,
                  columns: names,
                  readings: ambiguous.formats,
                  count: ambiguous.count,
                  example: ambiguous.example,
                },
              ],
        ),
        ...(amounts.ambiguous === null
          ? []
          : [{ field: "amount", columns: amountColumns.flatMap(([, names]) => names), ...amounts.ambiguous }]),
        ...(unit === null && probability !== undefined
          ? [
              {
                field: "probability",
                columns: probability,
                readings: ["percent", "share"],
                count: textsOf(probability).filled,
                example: "1",
              },
            ]
          : []),
      ],
      unused,
      outcomes: outcomes?.basis ?? null,
    },
  };
}

/**
 * Returns the mapping of an export, as plain JSON: the vendor, the field of each column, the formats of its values with the
 * number of values that each reads, the labels and flags that decide outcomes, and the columns that are not used. Null for a
 * table whose kind of rows the headers do not tell.
 *
 * No format is guessed. A column of dates whose values fit two orders of day and month takes the order that another column of
 * the file decides, else that of the language of its headers, else it stays ambiguous, and its values are not read.
 *
 * @throws SalesKpiError `impossible-request` for a table that is no list of rows
 * @example const found = detectMapping([{ "Opportunity Name": "Pilot", Stage: "Closed Won", "Close Date": "1/20/2026", Amount: "$950.50" }])
 * found.basis.vendor + ": " + found.dates.closeDate[0] // => 'salesforce: M/d/yyyy'
 */
export function detectMapping(table: ExportTable, options: DetectMappingOptions = {}): DetectedMapping | null {
  checkOptions("detectMapping", options, optionKinds);
  return mappingOf(readTable("detectMapping", table, exportPresets()), options);
}

const optionKinds: OptionKinds<DetectMappingOptions> = {
  records: [...recordKinds, "history", undefined],
  dayOrder: ["day-first", "month-first", undefined],
  decimal: [".", ",", undefined],
  stampZone: ["UTC", "written", undefined],
};

const isAmount = (field: string): boolean =>
  ["amount", "share"].includes(cellTypeOf(field)) || ["refunded", "discount", "price", "lineTotal"].includes(field);

/** Languages whose dates with slashes and dashes begin with the day. */
const dayFirstLanguages: readonly string[] = ["fr", "de", "es", "pt", "pt-BR", "it", "nl", "pl"];

function dayOrder(
  { dayOrder: stated }: DetectMappingOptions,
  columns: ReadonlyMap<string, readonly string[]>,
  textsOf: (names: readonly string[]) => ColumnTexts,
  language: string | null,
): DayOrder | null {
  if (stated !== undefined) return stated === "day-first" ? "d" : "M";
  const days = [...columns].filter(([field]) => ["day", "instant"].includes(cellTypeOf(field)));
  const decided = orderOfFile(days.map(([, names]) => textsOf(names)));
  return decided ?? (language !== null && dayFirstLanguages.includes(language) ? "d" : null);
}

/** Returns the columns that become fields of a record, without those that are roles. */
function fieldsOf(
  columns: ReadonlyMap<string, readonly string[]>,
  records: ExportRows,
  isShareOpen: boolean,
): Record<string, readonly string[]> {
  const { fields } = records === "history" ? stageChangeSchema : recordSchemas[records];
  const known = new Set([
    ...Object.keys(fields),
    "closeDate",
    "amountIfWon",
    "currency",
    ...(records === "history" ? ["opportunityId"] : []),
  ]);
  return Object.fromEntries(
    [...columns].filter(([field]) => known.has(field) && !(isShareOpen && field === "probability")),
  );
}

/** Returns the rules for rows that are no records. */
function leaveOutRules(columns: ReadonlyMap<string, readonly string[]>, preset: ExportPreset | null): RowRule[] {
  const deleted = columns.get("deleted");
  const archived = columns.get("archived");
  const cancelled = columns.get("cancelled");
  return [
    ...(deleted === undefined ? [] : [{ columns: deleted, words: ["true"], reason: "deleted" }]),
    ...(archived === undefined ? [] : [{ columns: archived, words: ["true", "archived"], reason: "archived" }]),
    ...(cancelled === undefined ? [] : [{ columns: cancelled, words: ["*"], reason: "cancelled" }]),
    ...rulesBy(preset?.keep, true, columns),
    ...rulesBy(preset?.leaveOut, false, columns),
  ];
}

/** Returns the rules of a preset about columns that the table has. */
const rulesBy = (
  rules: ExportPreset["keep"],
  keep: boolean,
  columns: ReadonlyMap<string, readonly string[]>,
): RowRule[] =>
  Object.entries(rules ?? {}).flatMap(([role, words]) => {
    const names = columns.get(role);
    return names === undefined ? [] : [{ columns: names, words, reason: role, ...(keep && { keep }) }];
  });
