import { trimBlanks } from "../cells/blanks.js";
import { readTruth } from "../cells/readTruth.js";
import type { Outcome } from "../records/opportunity.js";
import type { AnyMapping, FieldSource } from "./mapping.js";
import type { ExportRow, Take } from "./exportRow.js";

/** Function that returns the outcome of a deal whose plain fields are read; a label without an outcome comes back as it is. */
export type OutcomeReader = (
  record: Readonly<Record<string, unknown>>,
  row: ExportRow,
  headers: readonly string[],
) => unknown;

/**
 * Returns the reader of a mapping's outcomes; null if the mapping has none. Flags decide before the label of the outcome,
 * and that label before the one of the stage.
 */
export function outcomeReader(
  { outcomes, outcomeFlags }: AnyMapping,
  takeOutcome: Take | null,
  takeOf: (source: FieldSource<never>) => Take,
): OutcomeReader | null {
  if (outcomes === undefined && outcomeFlags === undefined && takeOutcome === null) return null;
  const readLabel = labelReader(outcomes);
  const readFlags = outcomeFlags === undefined ? () => null : flagReader(outcomeFlags, takeOf);
  return (record, row, headers) => {
    const flagged = readFlags(record, row, headers);
    if (flagged !== null) return flagged;
    const label = takeOutcome?.(row, headers) ?? (outcomes === undefined ? null : record["stage"]);
    return label == null ? null : readLabel(label);
  };
}

/** Returns the function that reads a label as an outcome; a label without one stays, unless `"*"` takes all others. */
function labelReader(outcomes: Readonly<Record<string, Outcome>> | undefined): (label: unknown) => unknown {
  if (outcomes === undefined) return (label) => (typeof label === "string" ? trimBlanks(label) : label);
  const byLabel = new Map(Object.entries(outcomes).map(([label, outcome]) => [foldLabel(label), outcome]));
  const others = byLabel.get("*");
  return (label) => byLabel.get(foldLabel(String(label))) ?? others ?? label;
}

/** Returns a label without case and without the blanks around it. */
export const foldLabel = (label: string): string => trimBlanks(label).toLowerCase();

type Flags = NonNullable<AnyMapping["outcomeFlags"]>;

/** Returns the function that decides an outcome by flags; null for a row whose flags are not filled or do not decide. */
function flagReader(flags: Flags, takeOf: (source: FieldSource<never>) => Take): OutcomeReaderOf<Outcome | null> {
  const flag = (
    columns: string | readonly string[] | undefined,
  ): ((row: ExportRow, headers: readonly string[]) => boolean | null) => {
    if (columns === undefined) return () => null;
    const take = takeOf(columns);
    return (row, headers) => readTruth(take(row, headers));
  };
  const [isWon, isLost, isClosed] = [flag(flags.won), flag(flags.lost), flag(flags.closed)];
  const isActive = flags.active === undefined ? null : flag(flags.active);
  return (record, row, headers) => {
    const [won, lost, closed] = [isWon(row, headers), isLost(row, headers), isClosed(row, headers)];
    if (won === true) return closed === false ? null : "won";
    if (lost === true) return "lost";
    if (closed !== null && flags.closed !== undefined)
      return closed ? (flags.won === undefined ? null : "lost") : "open";
    if (isActive !== null && isActive(row, headers) !== true && isZero(record["probability"])) return "lost";
    return won === false && lost === false ? "open" : null;
  };
}

type OutcomeReaderOf<Result> = (
  record: Readonly<Record<string, unknown>>,
  row: ExportRow,
  headers: readonly string[],
) => Result;

const isZero = (probability: unknown): boolean =>
  (typeof probability === "string" || typeof probability === "number") && Number(probability) === 0;
