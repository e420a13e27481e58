import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { ExpectedKind, FieldEvidence } from "../../diagnostics/fields.js";
import { quote } from "../../errors.js";

const expectedKinds: Readonly<Record<ExpectedKind, string>> = {
  record: "a record",
  list: "a list",
  map: "a record of named values",
  text: "a text",
  id: "an id, a text that is not empty",
  number: "a number",
  "whole-number": "a whole number from 0 on",
  boolean: "true or false",
  amount: "a plain decimal such as 1234.56",
  day: "a day such as 2027-03-31",
  instant: "an instant such as 2027-03-31T09:30:00Z",
  probability: "a number from 0 to 1",
  period: "a period { start, end }",
  currency: "a currency code of ISO 4217 such as EUR",
  other: "another value",
};

const remedy = (nearest: string | null): string => (nearest === null ? "" : `; did you mean ${nearest}?`);

/** Sentences about one field, in English. The place of the field stands before each sentence. */
export const fieldSentences: Sentences<FieldEvidence> = {
  "missing-field": () => "expected a value, got nothing",
  "wrong-type": ({ expected, value }) => `expected ${expectedKinds[expected]}, got ${quote(value)}`,
  "unknown-field": ({ field, nearest, known }) =>
    `expected one of the fields ${known.join(", ")}, got ${field}${remedy(nearest)}`,
  "unknown-label": ({ value, nearest, known }) =>
    `expected one of ${known.join(", ")}, got ${quote(value)}${remedy(nearest)}`,
  "unreadable-amount": ({ value }) => `expected ${expectedKinds.amount}, got ${quote(value)}`,
  "unreadable-day": ({ value }) => `expected ${expectedKinds.day}, got ${quote(value)}`,
  "upside-down-period": ({ start, end }) => `expected an end after the start ${start}, got ${end}`,
  "unknown-currency": ({ value }) => `expected ${expectedKinds.currency}, got ${quote(value)}`,
  "unknown-reference": ({ value, kind, nearest, known }) =>
    `expected the id of one of the ${kind}${known.length === 0 ? "" : ` (${known.join(", ")})`}, got ${quote(value)}${remedy(nearest)}`,
};
