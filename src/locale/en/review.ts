import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { FlashEvidence, FlashStatusEvidence, PeriodEvidence, PeriodFigures } from "../../diagnostics/review.js";
import { oneDecimal, wholePercent } from "../estimates.js";
import { day, decimal, percent } from "./figures.js";

/** Sentences about a period with the pipeline behind it, in English. */
export const periodSentences: Sentences<PeriodEvidence> = {
  "met-and-pipeline-full": (figures) =>
    `${onQuota(figures)}, and the pipeline for the next period is full${covers(figures)}.`,
  "met-and-pipeline-thin": (figures) =>
    `${onQuota(figures)}, but the pipeline for the next period is thin${covers(figures)}: that period is at risk.`,
  met: (figures) => `${onQuota(figures)}.`,
  "missed-and-pipeline-full": (figures) =>
    `${behindQuota(figures)}, but the pipeline for the next period is full${covers(figures)}: wins may only be late.`,
  "missed-and-pipeline-thin": (figures) =>
    `${behindQuota(figures)}, and the pipeline for the next period is thin too${covers(figures)}.`,
  missed: (figures) => `${behindQuota(figures)}.`,
  open: ({ asOf }) => `No quota is due on ${day(asOf)}: the period is neither met nor missed.`,
};

const due = ({ asOf, pace }: PeriodFigures): string =>
  `${percent(wholePercent(Number(pace)))} of the quota due by ${day(asOf)}`;
const onQuota = (figures: PeriodFigures): string => `Won revenue is on quota, at ${due(figures)}`;
const behindQuota = (figures: PeriodFigures): string => `Won revenue is behind quota, at ${due(figures)}`;
const covers = ({ nextCoverage }: PeriodFigures): string =>
  nextCoverage === null ? "" : ` (${decimal(oneDecimal(Number(nextCoverage)))} times its quota)`;

/** Sentences about a figure of the day and its goal, in English. */
export const flashSentences: Sentences<FlashStatusEvidence> = {
  reached: (figure) => `Goal reached: ${valueOfGoal(figure)}.`,
  "on-track": (figure) => `On track: ${valueOfGoal(figure)}${dueBy(figure)}.`,
  behind: (figure) => `Behind: ${valueOfGoal(figure)}${dueBy(figure)}.`,
  "no-goal": () => "No goal is set.",
  "no-value": () => "There is nothing to measure.",
};

const amount = (unit: string, plain: string | null): string =>
  unit === "ratio" ? percent(wholePercent(Number(plain))) : decimal(oneDecimal(Number(plain)));
const valueOfGoal = ({ unit, value, goal }: FlashEvidence): string => `${amount(unit, value)} of ${amount(unit, goal)}`;
const dueBy = ({ unit, due: part, goal, asOf }: FlashEvidence): string =>
  part === goal ? "" : `, ${amount(unit, part)} due by ${day(asOf)}`;
