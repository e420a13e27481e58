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

/** A rep's assessments of the latest day that has one; "" before the first. */
export interface LatestAssessment {
  on: string;
  skills: ExactSum;
  motivation: ExactSum;
  n: number;
}

/**
 * Mean skills × mean motivation of reps, each by their latest assessment; several of one day are averaged, so that the order of
 * the records does not matter. Of nothing: null.
 *
 * It has no plan: which of a rep's assessments counts depends on the others, which no column of single records can tell.
 */
export const meanPerformance = (): Metric<Assessment, GroupState<LatestAssessment>, number | null> => ({
  init: () => ({}),
  add: (reps, { repId, on, ...assessment }) => {
    const name = keyToName(repId);
    reps[name] = later(reps[name] ?? none(), {
      on,
      skills: addAmount(emptySum(), numberIn(assessment, skillsOf)),
      motivation: addAmount(emptySum(), numberIn(assessment, motivationOf)),
      n: 1,
    });
    return reps;
  },
  merge: (left, right) => mergeGroups({ init: none, merge: later }, left, right),
  result: (reps) => {
    const all = Object.values(reps);
    const meanOf = (side: "skills" | "motivation"): number =>
      sumToNumber(all.reduce((sum, rep) => addAmount(sum, sumToNumber(rep[side]) / rep.n), emptySum())) / all.length;
    return all.length === 0 ? null : meanOf("skills") * meanOf("motivation");
  },
  evidence: (reps) => plainEvidence(Object.keys(reps).length, 0),
});

type Judged = Pick<Assessment, "skills" | "motivation">;

const skillsOf = accessor<Judged, number>("skills", ({ skills }) => skills);
const motivationOf = accessor<Judged, number>("motivation", ({ motivation }) => motivation);

const numberIn = (assessment: Judged, of: Accessor<Judged, number>): number => finiteNumber(of(assessment) ?? NaN, of);

const none = (): LatestAssessment => ({ on: "", skills: emptySum(), motivation: emptySum(), n: 0 });

/** The later of two, or both as one where they are of the same day. */
function later(left: LatestAssessment, right: LatestAssessment): LatestAssessment {
  if (left.on > right.on) return left;
  const base = left.on === right.on ? left : none();
  return {
    on: right.on,
    skills: mergeSums(base.skills, right.skills),
    motivation: mergeSums(base.motivation, right.motivation),
    n: base.n + right.n,
  };
}
