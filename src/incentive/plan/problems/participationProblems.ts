import type { Participation } from "../plan.js";
import { holderOf } from "./holderProblems.js";
import type { Part, PlanDraft } from "./planDraft.js";
import { problemAt, type ProblemAt } from "./problemAt.js";

const fields = ["repId", "role"] as const;

/** Returns the problems of participations without a holder, and of two at a time for the same holder. */
export const participationProblems = ({ participants }: PlanDraft): ProblemAt[] =>
  participants.flatMap((part, index) => {
    const holder = holderOf(part.value, fields);
    if (holder === "") return [problemAt(part.path, "missing-holder", { value: null, fields })];
    const first = participants
      .slice(0, index)
      .find((earlier) => holderOf(earlier.value, fields) === holder && doOverlap(earlier, part));
    if (first === undefined) return [];
    const [from = ""] = [part.value.from, first.value.from]
      .filter((day) => day !== undefined)
      .toSorted()
      .toReversed();
    return [problemAt(part.path, "overlapping-participations", { value: holder, from, first: first.path })];
  });

const doOverlap = ({ value: left }: Part<Participation>, { value: right }: Part<Participation>): boolean =>
  (left.from ?? "") < (right.to ?? "9999") && (right.from ?? "") < (left.to ?? "9999");
