import { englishFigures } from "../../locale/en/figures.js";
import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { PayoutIssueEvidence } from "./payoutIssueEvidence.js";

/** What the issues of a payout say in English. */
export const payoutIssueTexts: Sentences<PayoutIssueEvidence> = {
  "unknown-rep": (_, { id }) => `The plan is for ${id}, who is not among the reps: nobody is paid.`,
  "overlapping-participation": ({ from }, { id }) =>
    `${id} is under the plan twice from ${from} on: the time counts once.`,
  "no-target": ({ criterion, start, end }, { id }) =>
    `${id} has no target for ${criterion} from ${start} up to ${end}: nothing is paid for it.`,
  "target-of-zero": ({ criterion, start, end }, { id }) =>
    `${id} has a target of 0 for ${criterion} from ${start} up to ${end}: nothing can be reached of it, and nothing is paid.`,
  "nothing-measured": ({ criterion, start, end }, { id }) =>
    `There was nothing to measure ${criterion} of ${id} on from ${start} up to ${end}: it counts as not reached.`,
  "unusable-facts": ({ criterion, missing, start }, { id }) =>
    `${englishFigures.count(missing, "record", "records")} for ${criterion} of ${id} lack what it is measured by, from ${start} on: they are not in it.`,
  "credit-to-absent": ({ sale, on }, { id }) =>
    `${sale} of ${on} is credited to ${id}, who was not under the plan then: it is not paid.`,
  "splits-not-whole": ({ sum }, { id }) => `The shares of ${id} sum to ${sum} and not to 1: it is credited to nobody.`,
  "credit-without-sale": ({ creditNote, on }, { id }) =>
    `${creditNote} of ${on} takes back a sale of ${id} that is not known: it is deducted as a negative sale.`,
  "reversed-too-late": ({ creditNote, sale, days }, { id }) =>
    `${creditNote} took back ${sale} of ${id} ${days} days after the sale, when nothing is taken back any more.`,
  "no-team": ({ criterion, start, end }, { id }) =>
    `${id} was in no team from ${start} up to ${end}, and ${criterion} is a team's: nothing is paid for it.`,
  "period-not-over": ({ start, end, asOf }) =>
    `The period from ${start} up to ${end} was not over on ${asOf}: its figures are those of that day.`,
};
