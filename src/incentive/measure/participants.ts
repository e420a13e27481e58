import type { Rep } from "../../model/records/rep.js";
import type { Period } from "../../time/period.js";
import { fractionOf, type Fraction } from "../../exact/fraction.js";
import { targetPayForHolder } from "../plan/holderTerms.js";
import type { IncentivePlan, Participation } from "../plan/plan.js";
import { payoutIssue } from "./payoutIssue.js";
import type { PayoutIssue } from "./payoutIssueEvidence.js";

/** A rep under a plan, and since when and how long. */
export interface Participant {
  readonly rep: Rep;
  readonly spans: readonly Period[];
  /** Variable pay at target, for a whole year. */
  readonly targetPay: Fraction;
}

/** Who is under a plan, in the order of their ids; what is wrong with it is reported. */
export function participantsOf(
  plan: IncentivePlan,
  reps: readonly Rep[],
  report: (issue: PayoutIssue) => void,
): Participant[] {
  const { participants } = plan;
  const known = new Set(reps.map(({ id }) => id));
  for (const repId of new Set(participants?.map((each) => each.repId)))
    if (repId != null && !known.has(repId)) report(payoutIssue("unknown-rep", { kind: "rep", id: repId }, {}));
  return [...new Map(reps.map((rep) => [rep.id, rep])).values()]
    .toSorted((left, right) => (left.id < right.id ? -1 : 1))
    .flatMap((rep) => {
      const spans = (participants?.filter((each) => isMeant(each, rep)) ?? [{}])
        .map(({ from, to }: Participation) => ({ start: from ?? plan.year.start, end: to ?? plan.year.end }))
        .toSorted((left, right) => (left.start < right.start ? -1 : 1));
      const twice = spans.find(({ start }, index) => spans.slice(0, index).some(({ end }) => start < end));
      if (twice !== undefined)
        report(payoutIssue("overlapping-participation", { kind: "rep", id: rep.id }, { from: twice.start }));
      const hull = {
        start: spans[0]?.start ?? "",
        end: spans.reduce((last, { end }) => (end > last ? end : last), ""),
      };
      const isThere =
        (rep.hiredOn == null || rep.hiredOn < hull.end) && (rep.leftOn == null || rep.leftOn > hull.start);
      return spans.length > 0 && isThere
        ? [{ rep, spans, targetPay: fractionOf(targetPayForHolder(plan.targetPay, rep).variable, { field: "targetPay" }) }]
        : [];
    });
}

const isMeant = ({ repId, role }: Participation, rep: Rep): boolean =>
  repId === undefined ? role === undefined || role === rep.role : repId === rep.id;
