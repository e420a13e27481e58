import { refuse } from "../../errors.js";
import type { ExactTotal } from "../../metric/exactTotal.js";
import { ratio } from "../../metric/ratio.js";
import type { RatioState } from "../../metric/ratioParts.js";
import { sum } from "../../metric/sum.js";
import { recordAsOf } from "../../model/history/recordAsOf.js";
import { recordKinds, type RecordKind, type Records } from "../../model/records/records.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import type { Kpi } from "../define/kpi.js";
import { textsParameter } from "../define/parameter.js";
import { stock } from "../define/stock.js";

/** Options of {@link fieldCompleteness}. */
export interface FieldCompletenessOptions<Kind extends RecordKind> {
  /** Kind of the records. */
  readonly of: Kind;
  /** Names of fields, custom fields included. */
  readonly fields: readonly string[];
}

/**
 * Share of the required fields that are filled.
 *
 *     # filled / (# records × # fields)
 *
 * Over the records as known at the end of a day: later values are not filled then. Null, blank texts, empty lists and
 * empty objects are not filled; 0 and false are. Group by `rep` to see the fields that each rep leaves empty. There is
 * no interval, because the fields of one record are not filled independently. With no record the answer is null.
 * Decision: filled-fields.
 *
 * @param parameters - `of`: the kind of record; `fields`: the names of its fields that are due
 * @example fieldCompleteness({ of: "opportunities", fields: ["amount", "source"] })([{ ...open, source: "fair" }, { ...open, source: "" }]) // => 0.75
 */
export const fieldCompleteness = defineFamily(
  {
    id: "field-completeness",
    title: "Field completeness",
    meaning: "Share of the required fields that are filled.",
    topic: "data",
    nature: "leading",
    kind: "quantitative",
    unit: "ratio",
    better: "higher",
    formula: "# filled ÷ # due",
  },
  (about) =>
    <Kind extends RecordKind>({
      of,
      fields,
    }: FieldCompletenessOptions<Kind>): Kpi<Records[Kind], Kind, RatioState<ExactTotal, ExactTotal>, number | null> => {
      const requiredFields = readRequiredFields(of, fields);
      const known = recordAsOf[of];
      return defineKpi<Records[Kind], unknown, Kind, RatioState<ExactTotal, ExactTotal>, number | null>({
        ...about,
        of,
        timeBasis: stock<Records[Kind]>(
          known,
          (record) => known(record, "9999-12-31") === null,
          () => false,
        ),
        metric: ratio(
          sum((record) => countFilled(record, requiredFields)),
          sum(() => requiredFields.length),
        ),
      });
    },
  { of: "text", fields: "list" },
);

function readRequiredFields(of: RecordKind, fields: readonly string[]): readonly string[] {
  if (!recordKinds.includes(of)) refuse("of", of, 'a kind of record, such as "leads"', "unknown-name");
  if (fields.length === 0) refuse("fields", fields, "at least one field");
  return [...new Set(textsParameter("fields", fields))];
}

const countFilled = (record: unknown, due: readonly string[]): number =>
  due.filter((field) => isFilled((record as Readonly<Record<string, unknown>>)[field])).length;

function isFilled(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  if (typeof value === "object") return value !== null && Object.keys(value).length > 0;
  return value !== undefined;
}
