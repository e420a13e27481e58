import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "../../model/accessors/accessor.js";
import type { Survey } from "../../model/records/survey.js";

/** Answer to a survey. */
export type Answer = Partial<Survey>;

/** Lowest and highest score of each question. Decision: survey-scales. */
const scales: ReadonlyMap<string | undefined, readonly [lowest: number, highest: number]> = new Map([
  ["nps", [0, 10]],
  ["csat", [1, 5]],
  ["ces", [1, 7]],
]);

/** Score of an answer; null if the score is not on the scale of its question. */
export const scoreOf: Accessor<Answer, number> = accessor("score", ({ kind, score }) => {
  const [lowest, highest] = scales.get(kind) ?? [Infinity, Infinity];
  return score != null && score >= lowest && score <= highest ? score : null;
});

/** Returns the score of an answer as a part of its scale: 0 is the worst, 1 the best. */
export function gradeOf(answer: Answer): number | null {
  const score = scoreOf(answer);
  const [lowest, highest] = scales.get(answer.kind) ?? [0, 0];
  return score == null ? null : (score - lowest) / (highest - lowest);
}
