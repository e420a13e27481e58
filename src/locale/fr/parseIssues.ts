import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { ParseIssueEvidence } from "../../diagnostics/parseIssues.js";
import { quote } from "../../errors.js";
import { withPlace } from "../placeOf.js";
import { fieldSentences, recordFieldSentences, remedy } from "./fields.js";
import { day, decimal } from "./figures.js";

const outcomes = { won: "gagnée", lost: "perdue" } as const;

const reasons: Readonly<Record<string, string>> = {
  blank: "vides",
  footer: "pied de page",
  total: "totaux",
  rule: "supprimées, annulées ou d'un autre type",
};

/** Sentences of the issues of `parseSalesBook`, in French. */
export const parseIssueSentences: Sentences<ParseIssueEvidence> = withPlace<ParseIssueEvidence>("\u202f: ", () => ({
  ...fieldSentences,
  ...recordFieldSentences,
  "not-a-book": ({ value }) => `attendu un objet avec une liste par type d'enregistrement, reçu ${quote(value)}`,
  "unknown-kind": ({ name, nearest, known }) =>
    `attendu l'un de ${known.join(", ")}, reçu ${quote(name)}${remedy(nearest)}`,
  "missing-time-zone": ({ value }) =>
    `attendu un jour, reçu l'instant ${quote(value)}\u202f: indiquez l'option timeZone, qui en fait un jour`,
  "missing-rate": ({ from, to, on }) =>
    on === null
      ? `attendu un taux de ${from} vers ${to} pour un montant sans jour, reçu aucun`
      : `attendu un taux de ${from} vers ${to} au ${day(on)}, reçu aucun`,
  "unsafe-key": () => "le champ est écarté, car son nom est dangereux",
  "missing-created-on": () =>
    "le jour de création manque\u202f: l'enregistrement ne compte dans aucune période ni aucune cohorte",
  "missing-value": ({ field }) =>
    `${field} manque\u202f: les KPI qui en ont besoin laissent l'enregistrement de côté et le comptent comme manquant`,
  "closed-without-day": ({ outcome }) =>
    `l'affaire est ${outcomes[outcome]}, mais son jour de clôture manque\u202f: elle ne compte dans aucune période`,
  "won-without-amount": () =>
    "l'affaire est gagnée, mais son montant manque\u202f: les sommes et les moyennes l'ignorent",
  "open-with-closing-day": ({ closedOn }) =>
    `l'affaire est en cours\u202f: son jour de clôture, le ${day(closedOn)}, est ignoré`,
  "closed-before-created": ({ closedOn, createdOn }) =>
    `l'affaire a été close le ${day(closedOn)}, avant sa création le ${day(createdOn)}`,
  "expected-before-created": ({ expectedCloseOn, createdOn }) =>
    `la clôture de l'affaire est attendue le ${day(expectedCloseOn)}, avant sa création le ${day(createdOn)}`,
  "converted-before-created": ({ convertedOn, createdOn }) =>
    `le prospect a été converti le ${day(convertedOn)}, avant sa création le ${day(createdOn)}`,
  "ends-before-start": ({ start, end }) => `la fin, le ${day(end)}, n'est pas après le début, le ${day(start)}`,
  "negative-amount": ({ amount }) => `le montant ${decimal(amount)} est négatif`,
  "outside-0-to-1": ({ amount }) => `attendu un nombre de 0 à 1 (50\u202f% s'écrit 0.5), reçu ${decimal(amount)}`,
  "credits-not-whole": ({ sum }) => `les parts attribuées font ${decimal(sum)} au lieu de 1`,
  "overlapping-memberships": ({ other, teamId }) =>
    `cette appartenance commence alors que celle à l'équipe ${quote(teamId)} dure encore (${other})`,
  "repeated-entries": ({ count }) =>
    count === 1
      ? "une entrée en répète une autre\u202f: elle compte une fois"
      : `${count} entrées en répètent d'autres\u202f: chacune compte une fois`,
  "team-cycle": ({ teamId }) =>
    `l'équipe ${quote(teamId)} est à la fois au-dessus et au-dessous de celle-ci\u202f: le lien est supprimé`,
  "manager-cycle": ({ managerId }) =>
    `le commercial ${quote(managerId)} est à la fois au-dessus et au-dessous de celui-ci\u202f: le lien est supprimé`,
  "duplicate-id": ({ other }, { kind }) => `${kind}[${other}] a le même identifiant et le même contenu`,
  "conflicting-id": ({ other }, { kind }) => `${kind}[${other}] a le même identifiant et un autre contenu`,
  "rows-left-out": ({ reason, count, example }) =>
    `${count} ligne${count > 1 ? "s sont laissées" : " est laissée"} de côté (${reasons[reason] ?? reason})${example === "" ? "" : `, par exemple ${quote(example)}`}`,
  "ambiguous-column": ({ value, columns, readings, count }) =>
    `${count} valeurs de ${columns.map(quote).join(", ")} ont deux lectures, comme ${quote(value)}\u202f: ${readings.join(" ou ")}\u202f; dites laquelle\u202f: dayOrder, decimal ou un mapping`,
  "ids-made": ({ count }) => `${count} enregistrements n'ont pas d'identifiant et prennent le numéro de leur ligne`,
  "outcome-contradicts-stage": ({ value, count }) =>
    `${count} affaires ont une autre issue que celle de leur étape, comme ${quote(value)}\u202f; l'issue compte`,
  "stages-assumed-open": ({ stages }) =>
    `ces libellés comptent comme ouverts, car aucun ne dit gagné ou perdu\u202f: ${stages.join(", ")}`,
  "no-lost-deals": ({ won }) =>
    `${won} affaires sont gagnées et aucune n'est perdue\u202f: un export sans ses affaires perdues a un taux de réussite de 100\u202f%`,
  "history-without-deal": ({ value, count }) =>
    `${count} historiques n'appartiennent à aucune affaire de l'export, comme ${quote(value)}`,
  "quota-mismatch": ({ target, sum }) =>
    `le quota de l'équipe est de ${decimal(target)}, mais les quotas au-dessous totalisent ${decimal(sum)}`,
}));
