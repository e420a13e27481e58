import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "../../model/accessors/accessor.js";
import type { Survey } from "../../model/records/survey.js";

/** An answer to a survey. */
export type Answer = Partial<Survey>;

/** The least and the greatest score of each question. Decision: survey-scales. */
const scales: ReadonlyMap<string | undefined, readonly [least: number, most: number]> = new Map([
  ["nps", [0, 10]],
  ["csat", [1, 5]],
  ["ces", [1, 7]],
]);

/** The score of an answer, where it is on its question's scale. */
export const scoreOf: Accessor<Answer, number> = accessor("score", ({ kind, score }) => {
  const [least, most] = scales.get(kind) ?? [Infinity, Infinity];
  return score != null && score >= least && score <= most ? score : null;
});

/** The score of an answer as a part of its scale: 0 is the worst, 1 the best. */
export function gradeOf(answer: Answer): number | null {
  const score = scoreOf(answer);
  const [least, most] = scales.get(answer.kind) ?? [0, 0];
  return score == null ? null : (score - least) / (most - least);
}
