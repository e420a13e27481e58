import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { PayoutDiagnosticEvidence } from "../../diagnostics/payoutIssues.js";
import { lastDay, type Period } from "../../time/period.js";
import { formatShort } from "../formatShort.js";
import { count, day, decimal } from "./figures.js";

const during = (period: Period): string => `from ${day(period.start)} to ${day(lastDay(period))}`;

/** Sentence of each diagnostic about the records behind a payout, in English. */
export const payoutIssueSentences: Sentences<PayoutDiagnosticEvidence> = {
  "unknown-rep": (_, { id }) =>
    `The plan names rep ${id}, whom the book does not have: the plan pays nothing for ${id}.`,
  "overlapping-participation": ({ rep, from }) =>
    `${rep} is under the plan twice from ${day(from)} on: the days count once.`,
  "no-target": ({ rep, criterion, ...period }) =>
    `${rep} has no target for ${criterion} ${during(period)}: the plan pays nothing for ${criterion}.`,
  "target-of-zero": ({ rep, criterion, ...period }) =>
    `${rep} has a target of 0 for ${criterion} ${during(period)}: the plan pays nothing for ${criterion}.`,
  "nothing-measured": ({ rep, criterion, ...period }) =>
    `${rep} has no records for ${criterion} ${during(period)}: ${criterion} counts as not reached.`,
  "unusable-facts": ({ rep, criterion, missing, ...period }) =>
    `${rep} has ${count(missing, "record", "records")} without the figure that ${criterion} measures ${during(period)}: ${criterion} leaves them out.`,
  "credit-to-absent": ({ rep, sale, on }) =>
    `${rep} was not under the plan on ${day(on)}, the day of sale ${sale}: the sale is not paid.`,
  "splits-not-whole": ({ sum }, { id }) =>
    `The credit shares of ${id} sum to ${formatShort(decimal)(sum)} instead of 1: the sale is credited to no rep.`,
  "credit-without-sale": ({ rep, creditNote, on }) =>
    `Credit note ${creditNote} of ${day(on)} names no known sale of ${rep}: the note is deducted as a negative sale.`,
  "reversed-too-late": ({ rep, creditNote, sale, days }) =>
    `Credit note ${creditNote} reverses sale ${sale} of ${rep} after ${count(days, "day", "days")}, beyond the clawback period: nothing is taken back.`,
  "sale-before-plan": ({ rep, creditNote, sale, on, soldOn }) =>
    `Credit note ${creditNote} of ${day(on)} reverses sale ${sale} of ${rep}, which an earlier plan paid on ${day(soldOn)}: give that plan as \`before\`; until then nothing is taken back.`,
  "due-after-leaving": ({ rep, creditNote, on }) =>
    `${rep} had left when credit note ${creditNote} of ${day(on)} was written: what it takes back is a balance that ${rep} owes.`,
  "no-team": ({ rep, criterion, ...period }) =>
    `${rep} was in no team ${during(period)}: the plan pays nothing for the team criterion ${criterion}.`,
  "period-not-over": ({ asOf, ...period }) =>
    `The period ${during(period)} was not over on ${day(asOf)}: its figures are those known on that day.`,
};
