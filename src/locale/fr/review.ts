import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { FlashEvidence, FlashStatusEvidence, PeriodEvidence, PeriodFigures } from "../../diagnostics/review.js";
import { oneDecimal, wholePercent } from "../estimates.js";
import { day, decimal, percent } from "./figures.js";

/** Sentences about a period with the pipeline behind it, in French. */
export const periodSentences: Sentences<PeriodEvidence> = {
  "met-and-pipeline-full": (figures) =>
    `${onQuota(figures)}, et le portefeuille de la période suivante est plein${covers(figures)}.`,
  "met-and-pipeline-thin": (figures) =>
    `${onQuota(figures)}, mais le portefeuille de la période suivante est mince${covers(figures)}\u00a0: cette période est menacée.`,
  met: (figures) => `${onQuota(figures)}.`,
  "missed-and-pipeline-full": (figures) =>
    `${behindQuota(figures)}, mais le portefeuille de la période suivante est plein${covers(figures)}\u00a0: les gains ne sont peut-être que retardés.`,
  "missed-and-pipeline-thin": (figures) =>
    `${behindQuota(figures)}, et le portefeuille de la période suivante est mince lui aussi${covers(figures)}.`,
  missed: (figures) => `${behindQuota(figures)}.`,
  open: ({ asOf }) => `Aucun objectif n'est dû au ${day(asOf)}\u00a0: rien n'est tenu ni manqué.`,
};

const due = ({ asOf, pace }: PeriodFigures): string =>
  `${percent(wholePercent(Number(pace)))} de l'objectif dû au ${day(asOf)}`;
const onQuota = (figures: PeriodFigures): string => `L'objectif est tenu\u00a0: les gains sont à ${due(figures)}`;
const behindQuota = (figures: PeriodFigures): string =>
  `L'objectif n'est pas tenu\u00a0: les gains sont à ${due(figures)}`;
const covers = ({ nextCoverage }: PeriodFigures): string =>
  nextCoverage === null ? "" : ` (${decimal(oneDecimal(Number(nextCoverage)))} fois son objectif)`;

/** Sentences about a figure of the day and its goal, in French. */
export const flashSentences: Sentences<FlashStatusEvidence> = {
  reached: (figure) => `Objectif atteint\u00a0: ${valueOfGoal(figure)}.`,
  "on-track": (figure) => `Dans les temps\u00a0: ${valueOfGoal(figure)}${dueBy(figure)}.`,
  behind: (figure) => `En retard\u00a0: ${valueOfGoal(figure)}${dueBy(figure)}.`,
  "no-goal": () => "Aucun objectif n'est fixé.",
  "no-value": () => "Il n'y a rien à mesurer.",
};

const amount = (unit: string, plain: string | null): string =>
  unit === "ratio" ? percent(wholePercent(Number(plain))) : decimal(oneDecimal(Number(plain)));
const valueOfGoal = ({ unit, value, goal }: FlashEvidence): string =>
  `${amount(unit, value)} sur ${amount(unit, goal)}`;
const dueBy = ({ unit, due: part, goal, asOf }: FlashEvidence): string =>
  part === goal ? "" : `, ${amount(unit, part)} dus au ${day(asOf)}`;
