import type { CalibrationEvidence, MiscalibrationEvidence } from "../../diagnostics/calibration.js";
import type { Sentences, Subject } from "../../diagnostics/diagnostic.js";
import { oneDecimal, wholePercent } from "../estimates.js";
import { decimal, list, percent } from "./figures.js";

/** Sentences about stated probabilities, amounts and dates, in French. */
export const calibrationSentences: Sentences<CalibrationEvidence> = {
  "observed-order": ({ pooled, stages, falls }, subject) => {
    const rates = stages.map(({ stage, n, won }) => `${stage} ${won} sur ${n}`).join(", ");
    return falls
      ? `${pipelineName(subject)}\u00a0: les taux de gain baissent alors que les étapes devraient rapprocher du gain\u00a0: ${pooled.map(list).join("\u00a0; ")} (${rates}).`
      : `${pipelineName(subject)}\u00a0: les taux de gain ne montent pas d'étape en étape (${rates}).`;
  },
  "stated-vs-observed": ({ stage, stated, observed, n, won, low, high }) =>
    `L'étape ${stage} annonce ${share(stated)}, ${won} sur ${n} (${share(observed)}, intervalle de ${share(low)} à ${share(high)}) ${won < 2 ? "a été gagnée" : "ont été gagnées"}.`,
  optimism: (evidence, subject) =>
    `Les probabilités annoncées des affaires ${ofSubject(subject)} sont trop hautes\u00a0: ${expectedAndWon(evidence)}.`,
  pessimism: (evidence, subject) =>
    `Les probabilités annoncées des affaires ${ofSubject(subject)} sont trop basses\u00a0: ${expectedAndWon(evidence)}.`,
  "amount-bias": ({ n, median, low, high, ratio }, subject) =>
    `Les montants gagnés ${ofSubject(subject)} finissent ${median < 0 ? "sous" : "au-dessus de"} leurs estimations\u00a0: de ${share(Math.abs(median))} en médiane sur ${n} (intervalle de ${change(low)} à ${change(high)}), ensemble ${share(Number(ratio))} de ce qui était estimé.`,
  "date-bias": ({ n, median, low, high }, subject) =>
    `Les affaires ${ofSubject(subject)} se concluent ${days(Math.abs(median))} plus ${median < 0 ? "tôt" : "tard"} que prévu en médiane sur ${n} (intervalle de ${days(low)} à ${days(high)}).`,
  "final-values-in-history": ({ field, deals, final }) =>
    `L'historique porte des valeurs finales\u00a0: ${final} affaires closes sur ${deals} annoncent sur chaque ligne ${fieldNames[field] ?? field} de leur issue, aucune n'est donc notée.`,
};

const fieldNames: Readonly<Record<string, string>> = {
  probability: "la probabilité",
  expectedCloseOn: "la date de clôture",
};

const share = (value: number): string => percent(wholePercent(value));
const change = (value: number): string => `${value > 0 ? "+" : ""}${share(value)}`;
const days = (value: number): string =>
  `${decimal(oneDecimal(value))} ${Math.abs(Number(oneDecimal(value))) < 2 ? "jour" : "jours"}`;

const ofKind: Readonly<Record<string, string>> = {
  book: "de l'ensemble",
  rep: "du commercial",
  team: "de l'équipe",
  stage: "de l'étape",
};

const ofSubject = ({ kind, id }: Subject): string => `${ofKind[kind] ?? kind}${id === null ? "" : ` ${id}`}`;

const pipelineName = ({ id }: Subject): string => (id === null ? "Le pipeline" : `Le pipeline ${id}`);

const expectedAndWon = ({ n, won, expected }: MiscalibrationEvidence): string =>
  `${decimal(oneDecimal(expected))} sur ${n} devaient être gagnées, ${won} ${won < 2 ? "l'a été" : "l'ont été"}`;
