import type { AmountFormat } from "../model/cells/amountCells.js";
import { numberEvidence } from "../model/cells/readMoney.js";
import type { ColumnTexts } from "./columnTexts.js";

/** Formats of the amounts of a file, with the numbers of values that decide them. */
export interface DetectedAmounts {
  readonly formats: readonly AmountFormat[];
  /** Number of texts that decide for a point as the decimal sign, and for a comma. */
  readonly points: number;
  readonly commas: number;
  /** Texts that are 1250 or 1.25, and that no other text decides; null if there are none. */
  readonly ambiguous: { readonly readings: readonly string[]; readonly count: number; readonly example: string } | null;
}

/** Returns the formats of the amounts in the columns of a file, which share their signs. */
export function detectAmounts(columns: readonly ColumnTexts[], stated: "." | "," | null): DetectedAmounts {
  const decided = new Map<string, { readonly format: AmountFormat; count: number }>();
  const open = { ".": 0, ",": 0 };
  let example = "";
  for (const { texts } of columns)
    for (const [text, times] of texts) {
      const evidence = numberEvidence(text.replace(/ ?%$/u, ""));
      if (evidence.kind === "ambiguous") {
        open[evidence.sign] += times;
        example ||= text;
      }
      if (evidence.kind !== "decided") continue;
      const { decimal, thousands } = evidence.signs;
      const key = decimal + thousands;
      const known = decided.get(key);
      if (known === undefined) decided.set(key, { format: { decimal, thousands, symbols: true }, count: times });
      else known.count += times;
    }
  const countOf = (sign: string): number =>
    [...decided.values()].reduce((sum, { format, count }) => sum + (format.decimal === sign ? count : 0), 0);
  const [points, commas] = [countOf("."), countOf(",")];
  const ambiguousCount = open["."] + open[","];
  const known = points > 0 === commas > 0 ? null : points > 0 ? "." : ",";
  const decimal = known ?? (points + commas === 0 ? stated : null);
  const isOpen = ambiguousCount > 0 && decimal === null;
  const formats =
    decimal === null && points + commas === 0 && !isOpen
      ? [pointFormat]
      : decimal === null
        ? [pointFormat, commaFormat]
        : [decimal === "." ? pointFormat : commaFormat];
  const spaced = [...decided.values()]
    .filter(({ format: { thousands = "" } }) => ![".", ",", ""].includes(thousands))
    .map(({ format }) => format);
  return {
    formats: [...formats, ...spaced],
    points,
    commas,
    ambiguous: isOpen ? { readings: readingsOf(example), count: ambiguousCount, example } : null,
  };
}

const pointFormat: AmountFormat = { thousands: ",", decimal: ".", symbols: true };
const commaFormat: AmountFormat = { thousands: ".", decimal: ",", symbols: true };

const readingsOf = (text: string): readonly string[] => {
  const digits = text.replaceAll(/[^\d.,]/gu, "");
  return [digits.replaceAll(/[.,]/gu, ""), digits.replace(",", ".")];
};
