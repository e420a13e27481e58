import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { ExpectedKind, FieldEvidence, RecordFieldEvidence, ReferencedKind } from "../../diagnostics/fields.js";
import { quote } from "../../errors.js";

const expectedKinds: Readonly<Record<ExpectedKind, string>> = {
  record: "un enregistrement",
  list: "une liste",
  map: "un ensemble de valeurs nommées",
  text: "un texte",
  id: "un identifiant",
  label: "une valeur de la liste",
  number: "un nombre fini",
  boolean: "true ou false",
  amount: "un montant comme 1234.56",
  pair: "deux montants",
  day: "un jour comme 2026-03-31",
  instant: "un instant comme 2026-03-31T09:30:00Z",
  plain: "un texte, un nombre, true, false ou null",
};

const referencedKinds: Readonly<Record<ReferencedKind, string>> = {
  leads: "des prospects",
  accounts: "des comptes",
  opportunities: "des affaires",
  activities: "des activités",
  reps: "des commerciaux",
  teams: "des équipes",
  stages: "des étapes",
  criteria: "des critères",
  "criteria-or-commissions": "des critères ou des commissions",
};

/** Returns the nearest name as the end of a sentence. */
export const remedy = (nearest: string | null): string =>
  nearest === null ? "" : `\u202f; vouliez-vous dire ${nearest}\u202f?`;

const amongKnown = (known: readonly string[]): string => (known.length === 0 ? "" : ` (${known.join(", ")})`);

/** Sentences about one field, in French. The place of the field stands before each sentence. */
export const fieldSentences: Sentences<FieldEvidence> = {
  "missing-field": ({ expected, value, alternative, known }) => {
    if (alternative !== null)
      return `attendu ${expectedKinds[expected]} ici ou dans ${alternative}, reçu aucun des deux`;
    const kind = known.length === 0 ? expectedKinds[expected] : `l'une des valeurs ${known.join(", ")}`;
    return `attendu ${kind}, reçu ${value === null ? "rien" : quote(value)}`;
  },
  "wrong-type": ({ expected, value }) => `attendu ${expectedKinds[expected]}, reçu ${quote(value)}`,
  "unknown-field": ({ field, nearest, known }) =>
    `attendu l'un des champs ${known.join(", ")}, reçu ${quote(field)}${remedy(nearest)}`,
  "unknown-label": ({ value, nearest, known }) =>
    `attendu l'une des valeurs ${known.join(", ")}, reçu ${quote(value)}${remedy(nearest)}`,
  "unreadable-number": ({ value }) => `attendu ${expectedKinds.number}, reçu ${value}`,
  "unreadable-amount": ({ value, mostDigits }) =>
    mostDigits === null
      ? `attendu un nombre décimal simple comme 1234.56, reçu ${quote(value)}`
      : `attendu au plus ${mostDigits} chiffres avant et après le point décimal, reçu ${quote(value)}`,
  "unreadable-day": ({ value }) => `attendu ${expectedKinds.day}, reçu ${quote(value)}`,
  "upside-down-period": ({ start, end }) => `attendu une fin après le début ${start}, reçu ${end}`,
  "unknown-currency": ({ value, needsMinorUnit }) =>
    needsMinorUnit
      ? `attendu un code de devise ISO 4217 ayant une unité divisionnaire, comme EUR, reçu ${quote(value)}`
      : `attendu un code de devise ISO 4217 comme EUR, reçu ${quote(value)}`,
  "unknown-reference": ({ value, kind, pipeline, nearest, known }) =>
    `attendu l'identifiant de l'un ${referencedKinds[kind]}${pipeline === null ? "" : ` du pipeline ${pipeline}`}${amongKnown(known)}, reçu ${quote(value)}${remedy(nearest)}`,
};

/** Sentences about fields that only records have, in French. */
export const recordFieldSentences: Sentences<RecordFieldEvidence> = {
  "unreadable-instant": ({ value }) => `attendu ${expectedKinds.instant}, reçu ${quote(value)}`,
  "two-quota-holders": ({ value, teamId }) =>
    `attendu un commercial ou une équipe comme titulaire du quota, reçu les deux\u202f: ${quote(value)} et ${quote(teamId)}`,
};
