import type { Subject, Sentences } from "../../diagnostics/diagnostic.js";
import { count, day, decimal, list, percent } from "./figures.js";
import type { CheckEvidence } from "../../diagnostics/pipelineChecks.js";
import { oneDecimal, wholePercent } from "../estimates.js";

/** Sentences about deals, stages and pipelines, in French. */
export const pipelineCheckSentences: Sentences<CheckEvidence> = {
  "probability-out-of-range": ({ stated, values, fractions }, subject) =>
    `${named(subject)} porte une probabilité de ${decimal(stated)}, ${stated.startsWith("-") ? "inférieure à 0" : "supérieure à 1"}` +
    (values > 1 ? ` (${count(values, "valeur de ce type", "valeurs de ce type")} avec son historique)` : "") +
    (fractions > 0 ? `\u00a0; ${count(fractions, "autre se situe", "autres se situent")} entre 0 et 1.` : "."),
  "closed-probability": ({ outcome, stated }, subject) =>
    `${named(subject)} est ${outcomes[outcome]} et porte une probabilité de ${percent(stated)}, et non de ${percent(outcome === "won" ? "1" : "0")}.`,
  "default-probability": ({ of, stated, stages, deals }, subject) =>
    of === "stages"
      ? `Les ${count(stages, "étape", "étapes")} ${ofSubject(subject)} sont toutes à ${percent(stated)}\u00a0: elles n'ont jamais été paramétrées.`
      : `Les ${count(deals, "affaire en cours", "affaires en cours")} ${ofSubject(subject)}, sur ${count(stages, "étape", "étapes")}, sont toutes à ${percent(stated)}\u00a0: une valeur par défaut, pas une estimation.`,
  "stage-order": ({ pipeline, stated, before, statedBefore }, subject) =>
    `${named(subject)}${pipeline === null ? "" : ` du pipeline ${pipeline}`} est à ${percent(stated)}, ` +
    (stated === statedBefore
      ? `pas plus que l'étape ${before} qui la précède.`
      : `moins que l'étape ${before} qui la précède (${percent(statedBefore)}).`),
  "probability-fell-forward": ({ moves, on, from, to, before, after }, subject) =>
    `${named(subject)} a avancé de ${from} à ${to} le ${day(on)}, et sa probabilité a baissé de ${percent(before)} à ${percent(after)}` +
    (moves > 1 ? ` (le plus grand écart de ${count(moves, "passage de ce type", "passages de ce type")}).` : "."),
  "probability-rose-backward": ({ moves, on, from, to, before, after }, subject) =>
    `${named(subject)} a reculé de ${from} à ${to} le ${day(on)}, et sa probabilité a monté de ${percent(before)} à ${percent(after)}` +
    (moves > 1 ? ` (le plus grand écart de ${count(moves, "passage de ce type", "passages de ce type")}).` : "."),
  overdue: ({ expectedCloseOn, asOf, days }, subject) =>
    `${named(subject)} devait se conclure le ${day(expectedCloseOn)} et est encore en cours le ${day(asOf)}, ${count(days, "jour", "jours")} plus tard.`,
  pushed: ({ times, first, now, days }, subject) =>
    `La clôture prévue ${ofSubject(subject)} a été repoussée ${count(times, "fois", "fois")}\u00a0: du ${day(first)} au ${day(now)}, ${count(days, "jour", "jours")} en tout.`,
  stalled: ({ stage, days, limit, stays, agedProbability }, subject) =>
    `${named(subject)} est à l'étape ${stage} depuis ${count(days, "jour", "jours")}\u00a0; sur ${count(stays, "passage d'affaire gagnée", "passages d'affaires gagnées")}, neuf sur dix ont duré ${decimal(oneDecimal(limit))} ${limit < 2 ? "jour" : "jours"} au plus` +
    (agedProbability === null
      ? "."
      : `, et la chance de gain n'est plus que de ${percent(wholePercent(agedProbability))}.`),
  "late-amount-change": ({ stage, before, after, change }, subject) =>
    `Le montant ${ofSubject(subject)} est passé de ${decimal(before)} à ${decimal(after)} à la dernière étape, ${stage}` +
    (change === null ? "." : ` (${change.startsWith("-") ? "" : "+"}${percent(change)}).`),
  "stage-skipped": ({ times, from, to, passed }, subject) =>
    `${named(subject)} a sauté des étapes ${count(times, "fois", "fois")}, ${times > 1 ? "la dernière fois " : ""}de ${from} à ${to} sans passer par ${list(passed)}.`,
  "stage-backward": ({ times, from, to, on }, subject) =>
    `${named(subject)} a reculé ${count(times, "fois", "fois")}, ${times > 1 ? "la dernière fois " : ""}de ${from} à ${to} le ${day(on)}.`,
  "not-qualified": ({ stage, missing }, subject) =>
    `${named(subject)} est à l'étape ${stage} et il lui manque ${count(missing.length, "réponse", "réponses")}\u00a0: ${list(missing)}.`,
  "wrong-target": ({ misses }, subject) =>
    `${named(subject)} ne correspond pas à la cible\u00a0: ${list(misses.map(({ field, value }) => `${field} vaut ${value.toString()}`))}.`,
  "no-next-step": ({ nextStepOn, asOf }, subject) =>
    nextStepOn === null || asOf === null
      ? `${named(subject)} n'a pas de prochaine action.`
      : `${named(subject)} n'a pas de prochaine action le ${day(asOf)} ou après\u00a0: la dernière était prévue le ${day(nextStepOn)}.`,
  "no-amount": ({ outcome }, subject) => `${named(subject)} (${outcomes[outcome]}) n'a pas de montant.`,
  "no-close-date": ({ outcome }, subject) =>
    outcome === "open"
      ? `${named(subject)} n'a pas de date de clôture prévue.`
      : `${named(subject)} est ${outcomes[outcome]}, sans que rien ne dise quand.`,
  "history-gap": ({ disagree, ties, beforeCreation, afterClose }, subject) =>
    `L'historique ${ofSubject(subject)} ne concorde pas\u00a0: ${[
      ...disagree.map(
        ({ field, record, history }) =>
          `${fieldNames[field] ?? field} finit à ${fieldText(field, history)} et la fiche ${record === null ? "n'en porte pas" : `dit ${fieldText(field, record)}`}`,
      ),
      ...(ties > 0 ? [`${count(ties, "changement a", "changements ont")} l'instant exact d'un autre`] : []),
      ...(beforeCreation > 0
        ? [`${count(beforeCreation, "changement précède", "changements précèdent")} la création`]
        : []),
      ...(afterClose > 0 ? [`${count(afterClose, "changement suit", "changements suivent")} la clôture`] : []),
    ].join("\u00a0; ")}.`,
};

const outcomes: Readonly<Record<"open" | "won" | "lost", string>> = { open: "en cours", won: "gagnée", lost: "perdue" };

const fieldNames: Readonly<Record<string, string>> = {
  stage: "l'étape",
  amount: "le montant",
  probability: "la probabilité",
  expectedCloseOn: "la clôture prévue",
};

/** Returns the value of a deal's field as a sentence shows it. */
function fieldText(field: string, value: string): string {
  if (field === "probability") return percent(value);
  if (field === "amount") return decimal(value);
  return field === "expectedCloseOn" ? day(value) : value;
}

/** Noun with its article, alone and after "de". */
const nouns: Readonly<Record<string, readonly [string, string]>> = {
  opportunity: ["l'affaire", "de l'affaire"],
  stage: ["l'étape", "de l'étape"],
  pipeline: ["le pipeline", "du pipeline"],
};

const ofSubject = ({ kind, id }: Subject): string => withId(nouns[kind]?.[1] ?? kind, id);

function named({ kind, id }: Subject): string {
  const text = withId(nouns[kind]?.[0] ?? kind, id);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const withId = (noun: string, id: string | null): string => (id === null ? noun : `${noun} ${id}`);
