import { all } from "../../metric/all.js";
import { count } from "../../metric/count.js";
import type { Evidence } from "../../metric/evidence.js";
import { evidenceOf } from "../../metric/evidenceOf.js";
import type { Json, Metric } from "../../metric/metric.js";
import { sum } from "../../metric/sum.js";
import { where } from "../../metric/where.js";
import { happenedOn } from "../../model/accessors/happenedOn.js";
import { netShareBounds } from "../../stats/intervals/netShareBounds.js";
import { z95 } from "../../stats/intervals/z95.js";
import { defineKpi } from "../define/defineKpi.js";
import { flow } from "../define/flow.js";
import { scoreOf, type Answer } from "../facts/surveyScores.js";

const isPromoter = (answer: Answer): boolean => (scoreOf(answer) ?? 0) >= 9;
const isDetractor = (answer: Answer): boolean => (scoreOf(answer) ?? 10) <= 6;

const answers = where(
  ({ kind }: Answer) => kind === "nps",
  all({
    promoters: where(isPromoter, count()),
    detractors: where(isDetractor, count()),
    scores: sum(scoreOf),
  }),
);

type Answered = Record<string, Json>;

/** Returns the metric of points from −100 to 100, with its interval. */
const points = (): Metric<Answer, Answered, number | null> => ({
  ...answers,
  result: (state) => {
    const { promoters, detractors } = answers.result(state);
    const { n } = evidenceOf(answers, state);
    return n === 0 ? null : (100 * (promoters - detractors)) / n;
  },
  evidence: (state): Evidence => {
    const { promoters, detractors } = answers.result(state);
    const { n, missing } = evidenceOf(answers, state);
    const interval = netShareBounds(promoters, detractors, n, z95);
    return {
      n,
      missing,
      numerator: promoters - detractors,
      denominator: n,
      interval: interval && { low: 100 * interval.low, high: 100 * interval.high, level: 0.95 },
      method: interval && "adjusted-wald",
    };
  },
});

/**
 * Promoters less detractors, in points: the net promoter score, NPS.
 *
 *     100 × (# scores of 9 or 10 − # scores of 0 to 6) / # scores
 *
 * From −100 to 100, by the day of the answer. Every answer counts, also several of one account. `measure` adds an
 * interval, wide for few answers. A score outside 0 to 10 is left out and counted as missing. With none the answer is
 * null. Decision: survey-scales, net-promoter-interval.
 *
 * Source: F. F. Reichheld, The one number you need to grow, Harvard Business Review (December 2003).
 *
 * @example netPromoterScore([{ kind: "nps", score: 10 }, { kind: "nps", score: 9 }, { kind: "nps", score: 8 }, { kind: "nps", score: 3 }]) // => 25
 */
export const netPromoterScore = defineKpi({
  id: "net-promoter-score",
  title: "Net promoter score (NPS)",
  meaning: "Promoters less detractors, in points: the net promoter score, NPS.",
  of: "surveys",
  topic: "customers",
  nature: "lagging",
  kind: "qualitative",
  unit: "score",
  better: "higher",
  formula: "% promoters − % detractors",
  timeBasis: flow<Answer>(happenedOn),
  metric: points(),
});
