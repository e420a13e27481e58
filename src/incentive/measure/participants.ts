import type { PayoutDiagnostic } from "../../diagnostics/payoutIssues.js";
import { fractionOf, type Fraction } from "../../exact/fraction.js";
import type { Rep } from "../../model/records/rep.js";
import type { Period } from "../../time/period.js";
import { targetPayForHolder } from "../plan/holderTerms.js";
import type { IncentivePlan, Participation } from "../plan/plan.js";
import { payoutDiagnostic, repName } from "./payoutDiagnostic.js";

/** Rep under a plan, with the periods of the participation. */
export interface Participant {
  readonly rep: Rep;
  readonly periods: readonly Period[];
  /** Target incentive of a whole year. */
  readonly targetPay: Fraction;
  /** False for a rep who left before the plan: what is taken back is due all the same. */
  readonly isEmployed: boolean;
}

/** Returns the reps under a plan by id. Unknown reps and overlapping periods are reported. */
export function participantsOf(
  plan: IncentivePlan,
  reps: readonly Rep[],
  report: (issue: PayoutDiagnostic) => void,
): Participant[] {
  const { participants } = plan;
  const known = new Set(reps.map(({ id }) => id));
  for (const repId of new Set(participants?.map((participation) => participation.repId)))
    if (repId != null && !known.has(repId)) report(payoutDiagnostic("unknown-rep", { kind: "rep", id: repId }, {}));
  return [...new Map(reps.map((rep) => [rep.id, rep])).values()]
    .toSorted((left, right) => (left.id < right.id ? -1 : 1))
    .flatMap((rep) => {
      const periods = (participants?.filter((participation) => includesRep(participation, rep)) ?? [{}])
        .map(({ from, to }: Participation) => ({ start: from ?? plan.year.start, end: to ?? plan.year.end }))
        .toSorted((left, right) => (left.start < right.start ? -1 : 1));
      const overlapping = periods.find(({ start }, index) => periods.slice(0, index).some(({ end }) => start < end));
      if (overlapping !== undefined) {
        const evidence = { rep: repName(rep), from: overlapping.start };
        report(payoutDiagnostic("overlapping-participation", { kind: "rep", id: rep.id }, evidence));
      }
      const isEmployed = isEmployedDuring(rep, periods);
      if (!isEmployed && (rep.leftOn == null || periods.length === 0)) return [];
      return [
        {
          ...{ rep, periods, isEmployed },
          targetPay: fractionOf(targetPayForHolder(plan.targetPay, rep).variable, { field: "targetPay" }),
        },
      ];
    });
}

const includesRep = ({ repId, role }: Participation, rep: Rep): boolean =>
  repId === undefined ? role === undefined || role === rep.role : repId === rep.id;

/** Returns true if a rep is employed between the first and the last day of periods, given by their start. */
function isEmployedDuring({ hiredOn, leftOn }: Rep, periods: readonly Period[]): boolean {
  const [first] = periods;
  if (first === undefined) return false;
  const end = periods.reduce((last, period) => (period.end > last ? period.end : last), "");
  return (hiredOn == null || hiredOn < end) && (leftOn == null || leftOn > first.start);
}
