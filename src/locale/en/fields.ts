import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { ExpectedKind, FieldEvidence, RecordFieldEvidence, ReferencedKind } from "../../diagnostics/fields.js";
import { quote } from "../../errors.js";

const expectedKinds: Readonly<Record<ExpectedKind, string>> = {
  record: "a record",
  list: "a list",
  map: "a record of named values",
  text: "a text",
  id: "an id",
  label: "a label",
  number: "a finite number",
  boolean: "true or false",
  amount: "an amount such as 1234.56",
  pair: "a pair of amounts",
  day: "a day such as 2026-03-31",
  instant: "an instant such as 2026-03-31T09:30:00Z",
  plain: "a text, a number, true, false or null",
};

const referencedKinds: Readonly<Record<ReferencedKind, string>> = {
  leads: "leads",
  accounts: "accounts",
  opportunities: "opportunities",
  activities: "activities",
  reps: "reps",
  teams: "teams",
  stages: "stages",
  criteria: "criteria",
  "criteria-or-commissions": "criteria or commissions",
};

/** Returns the nearest name as the end of a sentence. */
export const remedy = (nearest: string | null): string => (nearest === null ? "" : `; did you mean ${nearest}?`);

const amongKnown = (known: readonly string[]): string => (known.length === 0 ? "" : ` (${known.join(", ")})`);

/** Sentences about one field, in English. The place of the field stands before each sentence. */
export const fieldSentences: Sentences<FieldEvidence> = {
  "missing-field": ({ expected, value, alternative, known }) => {
    if (alternative !== null) return `expected ${expectedKinds[expected]} here or in ${alternative}, got neither`;
    const kind = known.length === 0 ? expectedKinds[expected] : `one of ${known.join(", ")}`;
    return `expected ${kind}, got ${value === null ? "nothing" : quote(value)}`;
  },
  "wrong-type": ({ expected, value }) => `expected ${expectedKinds[expected]}, got ${quote(value)}`,
  "unknown-field": ({ field, nearest, known }) =>
    `expected one of the fields ${known.join(", ")}, got ${quote(field)}${remedy(nearest)}`,
  "unknown-label": ({ value, nearest, known }) =>
    `expected one of ${known.join(", ")}, got ${quote(value)}${remedy(nearest)}`,
  "unreadable-number": ({ value }) => `expected ${expectedKinds.number}, got ${value}`,
  "unreadable-amount": ({ value, mostDigits }) =>
    mostDigits === null
      ? `expected a plain decimal such as 1234.56, got ${quote(value)}`
      : `expected at most ${mostDigits} digits before and after the decimal point, got ${quote(value)}`,
  "unreadable-day": ({ value }) => `expected ${expectedKinds.day}, got ${quote(value)}`,
  "upside-down-period": ({ start, end }) => `expected an end after the start ${start}, got ${end}`,
  "unknown-currency": ({ value, needsMinorUnit }) =>
    needsMinorUnit
      ? `expected a currency code of ISO 4217 with a minor unit, such as EUR, got ${quote(value)}`
      : `expected a currency code of ISO 4217 such as EUR, got ${quote(value)}`,
  "unknown-reference": ({ value, kind, pipeline, nearest, known }) =>
    `expected the id of one of the ${referencedKinds[kind]}${pipeline === null ? "" : ` of pipeline ${pipeline}`}${amongKnown(known)}, got ${quote(value)}${remedy(nearest)}`,
};

/** Sentences about fields that only records have, in English. */
export const recordFieldSentences: Sentences<RecordFieldEvidence> = {
  "unreadable-instant": ({ value }) => `expected ${expectedKinds.instant}, got ${quote(value)}`,
  "two-quota-holders": ({ value, teamId }) =>
    `expected a rep or a team as holder of the quota, got both: rep ${quote(value)} and team ${quote(teamId)}`,
};
