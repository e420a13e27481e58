import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { ExpectedKind, FieldEvidence } from "../../diagnostics/fields.js";
import { quote } from "../../errors.js";

const expectedKinds: Readonly<Record<ExpectedKind, string>> = {
  record: "un enregistrement",
  list: "une liste",
  map: "un ensemble de valeurs nommées",
  text: "un texte",
  id: "un identifiant, texte non vide",
  number: "un nombre",
  "whole-number": "un nombre entier à partir de 0",
  boolean: "vrai ou faux",
  amount: "un nombre décimal simple comme 1234.56",
  day: "un jour comme 2027-03-31",
  instant: "un instant comme 2027-03-31T09:30:00Z",
  probability: "un nombre de 0 à 1",
  period: "une période { start, end }",
  currency: "un code de devise ISO 4217 comme EUR",
  other: "une autre valeur",
};

const remedy = (nearest: string | null): string => (nearest === null ? "" : ` ; vouliez-vous dire ${nearest} ?`);

/** Sentences about one field, in French. The place of the field stands before each sentence. */
export const fieldSentences: Sentences<FieldEvidence> = {
  "missing-field": () => "une valeur est attendue, rien n'est donné",
  "wrong-type": ({ expected, value }) => `${expectedKinds[expected]} est attendu, ${quote(value)} reçu`,
  "unknown-field": ({ field, nearest, known }) =>
    `un des champs ${known.join(", ")} est attendu, ${field} reçu${remedy(nearest)}`,
  "unknown-label": ({ value, nearest, known }) =>
    `une valeur parmi ${known.join(", ")} est attendue, ${quote(value)} reçu${remedy(nearest)}`,
  "unreadable-amount": ({ value }) => `${expectedKinds.amount} est attendu, ${quote(value)} reçu`,
  "unreadable-day": ({ value }) => `${expectedKinds.day} est attendu, ${quote(value)} reçu`,
  "upside-down-period": ({ start, end }) => `une fin après le début ${start} est attendue, ${end} reçu`,
  "unknown-currency": ({ value }) => `${expectedKinds.currency} est attendu, ${quote(value)} reçu`,
  "unknown-reference": ({ value, kind, nearest, known }) =>
    `l'identifiant d'un enregistrement de ${kind}${known.length === 0 ? "" : ` (${known.join(", ")})`} est attendu, ${quote(value)} reçu${remedy(nearest)}`,
};
