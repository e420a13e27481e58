import type { Subject, Sentences } from "../../diagnostics/diagnostic.js";
import type { CalibrationEvidence, TruthEvidence } from "./calibrationEvidence.js";

/** What the findings about calibration say, in French. */
export const calibrationTextsInFrench: Sentences<CalibrationEvidence> = {
  "observed-order": ({ pooled, stages, falls }, subject) => {
    const rates = stages.map(({ stage, n, won }) => `${stage} ${won} sur ${n}`).join(", ");
    const out = pooled.map((names) => names.join(" et ")).join(" ; ");
    return falls
      ? `${pipelineText(subject)} : les taux de gain baissent là où les étapes devraient rapprocher du gain : ${out} (${rates}).`
      : `${pipelineText(subject)} : les taux de gain ne montent pas d’étape en étape (${rates}).`;
  },
  "stated-vs-observed": ({ stage, stated, observed, n, won, low, high }) =>
    `L’étape ${stage} annonce ${percent(stated)}, ${won} sur ${n} (${percent(observed)}, intervalle de ${digits(low)} à ${percent(high)}) ${won < 2 ? "a été gagnée" : "ont été gagnées"}.`,
  optimism: (evidence, subject) => `${whose(subject)} trop hautes : ${wonOf(evidence)}.`,
  pessimism: (evidence, subject) => `${whose(subject)} trop basses : ${wonOf(evidence)}.`,
  "amount-bias": ({ n, median, low, high, ratio }, subject) =>
    `Les montants gagnés ${of(subject)} finissent ${median < 0 ? "sous" : "au-dessus de"} leurs estimations : de ${percent(Math.abs(median))} en médiane sur ${n} (intervalle de ${signed(low)} à ${signed(high)} %), ensemble ${percent(Number(ratio))} de ce qui était estimé.`,
  "date-bias": ({ n, median, low, high }, subject) =>
    `Les affaires ${of(subject)} se concluent ${days(Math.abs(median))} plus ${median < 0 ? "tôt" : "tard"} que prévu en médiane sur ${n} (intervalle de ${days(low)} à ${days(high)}).`,
  "final-values-in-history": ({ field, deals, final }) =>
    `L’historique porte des valeurs finales : ${final} affaires closes sur ${deals} annoncent sur chaque ligne ${fieldNames[field] ?? field} de leur issue, aucune n’est donc notée.`,
};

const fieldNames: Readonly<Record<string, string>> = {
  probability: "la probabilité",
  expectedCloseOn: "la date de clôture",
};

const digits = (share: number): string => (share * 100).toFixed(0);
const percent = (share: number): string => `${digits(share)} %`;
const signed = (share: number): string => `${share > 0 ? "+" : ""}${digits(share)}`;
const days = (count: number): string => {
  const shown = Number(count.toFixed(1));
  return `${shown.toString().replace(".", ",")} ${Math.abs(shown) < 2 ? "jour" : "jours"}`;
};

const ofKind: Readonly<Record<string, string>> = {
  book: "de l’ensemble",
  rep: "du commercial",
  team: "de l’équipe",
  stage: "de l’étape",
};

const of = ({ kind, id }: Subject): string => `${ofKind[kind] ?? kind}${id === null ? "" : ` ${id}`}`;

const pipelineText = ({ id }: Subject): string => (id === null ? "Le pipeline" : `Le pipeline ${id}`);

const whose = (subject: Subject): string => `Les probabilités annoncées des affaires ${of(subject)} sont`;

const wonOf = ({ n, won, expected }: TruthEvidence): string =>
  `${Number(expected.toFixed(1)).toString().replace(".", ",")} sur ${n} devaient être gagnées, ${won} ${won < 2 ? "l’a été" : "l’ont été"}`;
