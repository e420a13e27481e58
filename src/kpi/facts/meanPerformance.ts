import { plainEvidence } from "../../metric/evidence.js";
import { finiteNumber } from "../../metric/finiteNumber.js";
import { mergeGroups, type GroupState } from "../../metric/groupBy.js";
import { keyToName } from "../../metric/keys.js";
import type { Metric } from "../../metric/metric.js";
import type { Accessor } from "../../metric/accessor.js";
import { accessor } from "../../model/accessors/accessor.js";
import type { Assessment } from "../../model/records/assessment.js";
import { addAmount, emptySum, mergeSums, type ExactSum } from "../../exact/exactSum.js";
import { sumToNumber } from "../../exact/sumToNumber.js";

/** Sums over a rep's assessments of the latest day. */
export interface LatestAssessment {
  /** Latest day; "" before the first assessment. */
  on: string;
  skills: ExactSum;
  motivation: ExactSum;
  /** Number of assessments of that day. */
  n: number;
}

/**
 * Returns the metric of mean skills × mean motivation of reps, each by their latest assessment. Several assessments of
 * one day are averaged, so that the order of the records does not matter. Without an assessment the value is null.
 *
 * The metric has no plan: the latest assessment depends on a rep's other assessments, and a column holds single
 * records.
 */
export const meanPerformance = (): Metric<Assessment, GroupState<LatestAssessment>, number | null> => ({
  init: () => ({}),
  add: (reps, { repId, on, ...assessment }) => {
    const name = keyToName(repId);
    reps[name] = laterAssessment(reps[name] ?? noAssessment(), {
      on,
      skills: addAmount(emptySum(), readScore(assessment, skillsOf)),
      motivation: addAmount(emptySum(), readScore(assessment, motivationOf)),
      n: 1,
    });
    return reps;
  },
  merge: (left, right) => mergeGroups({ init: noAssessment, merge: laterAssessment }, left, right),
  result: (reps) => {
    const latest = Object.values(reps);
    const meanOf = (side: "skills" | "motivation"): number =>
      sumToNumber(latest.reduce((sum, rep) => addAmount(sum, sumToNumber(rep[side]) / rep.n), emptySum())) /
      latest.length;
    return latest.length === 0 ? null : meanOf("skills") * meanOf("motivation");
  },
  evidence: (reps) => plainEvidence(Object.keys(reps).length, 0),
});

type Scores = Pick<Assessment, "skills" | "motivation">;

const skillsOf = accessor<Scores, number>("skills", ({ skills }) => skills);
const motivationOf = accessor<Scores, number>("motivation", ({ motivation }) => motivation);

const readScore = (assessment: Scores, of: Accessor<Scores, number>): number => finiteNumber(of(assessment) ?? NaN, of);

const noAssessment = (): LatestAssessment => ({ on: "", skills: emptySum(), motivation: emptySum(), n: 0 });

/** Returns the later of two assessments, or the sum of both if they are of the same day. */
function laterAssessment(left: LatestAssessment, right: LatestAssessment): LatestAssessment {
  if (left.on > right.on) return left;
  const base = left.on === right.on ? left : noAssessment();
  return {
    on: right.on,
    skills: mergeSums(base.skills, right.skills),
    motivation: mergeSums(base.motivation, right.motivation),
    n: base.n + right.n,
  };
}
