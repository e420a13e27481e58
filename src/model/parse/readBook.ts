import { quote } from "../../errors.js";
import { isCurrency } from "../../money/currency.js";
import type { Day } from "../../time/day.js";
import { isDay } from "../../time/day.js";
import { recordKinds } from "../records/records.js";
import { findingAt, type Finding } from "./finding.js";
import type { IssueCode } from "./issueSeverities.js";
import { isRecord } from "./openRecord.js";
import type { ParseTerms } from "./parseTerms.js";
import { readRows } from "./readRows.js";
import { rowsOfEveryKind, type Rows } from "./row.js";

/** What could be read of a book, each row by itself. */
export interface BookReading {
  readonly rows: Rows;
  /** The day that the data themselves say they were taken. */
  readonly asOf: Day | null;
  readonly findings: Finding[];
}

const namesOfBook: readonly string[] = (recordKinds as readonly string[]).concat("asOf", "currency");

/** Reads data of unknown shape as a book: lists of records by kind, and perhaps its day and currency. */
export function readBook(input: unknown, terms: ParseTerms): BookReading {
  const findings: Finding[] = [];
  const report = (path: string, code: IssueCode, says: string, value: unknown): void => {
    findings.push(findingAt({ kind: "book", index: null, id: null }, { path, code, says, value }));
  };
  const content = contentOf(input);
  if (content === null) report("", "not-a-book", `${quote(input)} is not an object of lists that can be read`, input);
  const given = content ?? new Map<string, unknown>();
  for (const [name, value] of given) {
    if (!namesOfBook.includes(name)) report(name, "unknown-kind", `is none of ${namesOfBook.join(", ")}`, value);
  }
  const asOf = given.get("asOf") ?? null;
  const day = isDay(asOf) ? asOf : null;
  if (asOf !== null && day === null) {
    report("asOf", "unreadable-day", `${quote(asOf)} is not a day such as 2026-03-31`, asOf);
  }
  const unstated = given.get("currency") ?? null;
  if (unstated !== null && !(typeof unstated === "string" && isCurrency(unstated))) {
    report("currency", "unknown-currency", `${quote(unstated)} is not a currency code of ISO 4217`, unstated);
  }
  const rows = rowsOfEveryKind((kind) => {
    const value = given.get(kind) ?? [];
    if (Array.isArray(value)) return readRows(kind, value, { ...terms, unstated }, findings);
    report(kind, "wrong-type", `${quote(value)} is not a list`, value);
    return [];
  });
  return { rows, asOf: day, findings };
}

/**
 * The own fields of an object, their lists without holes; null for anything else. A map, so that no field's name can mean
 * anything.
 */
function contentOf(input: unknown): ReadonlyMap<string, unknown> | null {
  try {
    if (!isRecord(input)) return null;
    const entries: [string, unknown][] = Object.entries(input);
    return new Map(entries.map(([name, value]) => [name, Array.isArray(value) ? Array.from(value) : value]));
  } catch {
    // A getter, or a proxy, that throws.
    return null;
  }
}
