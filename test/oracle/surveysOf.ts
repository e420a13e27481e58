import type { Survey } from "../../src/model/records/survey.js";
import { inWindow, type Book, type Window } from "./twin.js";

const scales = { nps: [0, 10], csat: [1, 5], ces: [1, 7] } as const;

export const isOnScale = ({ kind, score }: Survey): boolean => score >= scales[kind][0] && score <= scales[kind][1];

/** The scores to a question in a window, those on its scale. */
export const scoresIn = ({ surveys }: Book, window: Window, kind: Survey["kind"]): number[] =>
  surveys
    .filter((survey) => survey.kind === kind && isOnScale(survey) && inWindow(survey.on, window))
    .map(({ score }) => score);

/** Where a score lies between the worst of its scale and the best. */
export const gradeOf = ({ kind, score }: Survey): number =>
  (score - scales[kind][0]) / (scales[kind][1] - scales[kind][0]);
