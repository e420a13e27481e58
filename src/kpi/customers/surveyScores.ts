import { reads, type FieldReading } from "../../model/questions/reads.js";
import type { Survey } from "../../model/records/survey.js";

/** An answer to a survey. */
export type Answer = Partial<Survey>;

/** The least and the greatest score of each question. Decision: survey-scales. */
const scales: ReadonlyMap<string | undefined, readonly [least: number, most: number]> = /* @__PURE__ */ new Map([
  ["nps", [0, 10]],
  ["csat", [1, 5]],
  ["ces", [1, 7]],
]);

/** The score of an answer, where it is on its question's scale. */
export const scoreOf: FieldReading<Answer, number> = /* @__PURE__ */ reads("score", ({ kind, score }) => {
  const [least, most] = scales.get(kind) ?? [Infinity, Infinity];
  return score != null && score >= least && score <= most ? score : null;
});

/** The score of an answer as a part of its scale: 0 is the worst, 1 the best. */
export function gradeOf(answer: Answer): number | null {
  const score = scoreOf(answer);
  const [least, most] = scales.get(answer.kind) ?? [0, 0];
  return score == null ? null : (score - least) / (most - least);
}
