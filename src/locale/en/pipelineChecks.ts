import type { Subject, Sentences } from "../../diagnostics/diagnostic.js";
import { count, day, decimal, list, percent } from "./figures.js";
import type { CheckEvidence } from "../../diagnostics/pipelineChecks.js";
import { oneDecimal, wholePercent } from "../estimates.js";

/** Sentences about deals, stages and pipelines, in English. */
export const pipelineCheckSentences: Sentences<CheckEvidence> = {
  "probability-out-of-range": ({ stated, values, fractions }, subject) =>
    `${named(subject)} states a probability of ${decimal(stated)}, which is ${stated.startsWith("-") ? "below 0" : "above 1"}` +
    (values > 1 ? ` (${count(values, "such value", "such values")} with its history)` : "") +
    (fractions > 0 ? `; ${count(fractions, "other lies", "others lie")} between 0 and 1.` : "."),
  "closed-probability": ({ outcome, stated }, subject) =>
    `${named(subject)} was ${outcome} and states a probability of ${percent(stated)}, not ${outcome === "won" ? "100" : "0"} %.`,
  "default-probability": ({ of, stated, stages, deals }, subject) =>
    of === "stages"
      ? `All ${count(stages, "stage", "stages")} of ${inSentence(subject)} are at ${percent(stated)}: they were never configured.`
      : `All ${count(deals, "open deal", "open deals")} of ${inSentence(subject)}, in ${count(stages, "stage", "stages")}, are at ${percent(stated)}: a default, not an estimate.`,
  "stage-order": ({ pipeline, stated, before, statedBefore }, subject) =>
    `${named(subject)}${pipeline === null ? "" : ` of pipeline ${pipeline}`} is at ${percent(stated)}, ` +
    (stated === statedBefore
      ? `no more than stage ${before} before it.`
      : `less than stage ${before} before it (${percent(statedBefore)}).`),
  "probability-fell-forward": ({ moves, on, from, to, before, after }, subject) =>
    `${named(subject)} moved forward from ${from} to ${to} on ${day(on)}, and its probability fell from ${percent(before)} to ${percent(after)}` +
    (moves > 1 ? ` (the widest of ${count(moves, "such move", "such moves")}).` : "."),
  "probability-rose-backward": ({ moves, on, from, to, before, after }, subject) =>
    `${named(subject)} moved back from ${from} to ${to} on ${day(on)}, and its probability rose from ${percent(before)} to ${percent(after)}` +
    (moves > 1 ? ` (the widest of ${count(moves, "such move", "such moves")}).` : "."),
  overdue: ({ expectedCloseOn, asOf, days }, subject) =>
    `${named(subject)} was expected to close on ${day(expectedCloseOn)} and is still open on ${day(asOf)}, ${count(days, "day", "days")} later.`,
  pushed: ({ times, first, now, days }, subject) =>
    `The expected close of ${inSentence(subject)} was moved later ${timesOver(times)}: from ${day(first)} to ${day(now)}, ${count(days, "day", "days")} in all.`,
  stalled: ({ stage, days, limit, stays, agedProbability }, subject) =>
    `${named(subject)} has been in ${stage} for ${count(days, "day", "days")}; nine in ten of ${count(stays, "stay", "stays")} of won deals took ${decimal(oneDecimal(limit))} ${limit === 1 ? "day" : "days"} at most` +
    (agedProbability === null ? "." : `, and the chance of a win is now ${percent(wholePercent(agedProbability))}.`),
  "late-amount-change": ({ stage, before, after, change }, subject) =>
    `The amount of ${inSentence(subject)} went from ${decimal(before)} to ${decimal(after)} in ${stage}, the last stage` +
    (change === null ? "." : ` (${change.startsWith("-") ? "" : "+"}${percent(change)}).`),
  "stage-skipped": ({ times, from, to, passed }, subject) =>
    `${named(subject)} skipped stages ${timesOver(times)}${times > 1 ? ", last" : ","} from ${from} to ${to} past ${list(passed)}.`,
  "stage-backward": ({ times, from, to, on }, subject) =>
    `${named(subject)} went back ${timesOver(times)}${times > 1 ? ", last" : ","} from ${from} to ${to} on ${day(on)}.`,
  "not-qualified": ({ stage, missing }, subject) =>
    `${named(subject)} is in ${stage} and lacks ${count(missing.length, "answer", "answers")}: ${list(missing)}.`,
  "wrong-target": ({ misses }, subject) =>
    `${named(subject)} does not fit the target: ${list(misses.map(({ field, value }) => `${field} is ${value.toString()}`))}.`,
  "no-next-step": ({ nextStepOn, asOf }, subject) =>
    nextStepOn === null || asOf === null
      ? `${named(subject)} has no next step.`
      : `${named(subject)} has no next step on ${day(asOf)} or later: the last was ${day(nextStepOn)}.`,
  "no-amount": ({ outcome }, subject) => `${named(subject)} (${outcome}) has no amount.`,
  "no-close-date": ({ outcome }, subject) =>
    outcome === "open"
      ? `${named(subject)} has no expected close.`
      : `${named(subject)} was ${outcome}, and no day says when.`,
  "history-gap": ({ disagree, ties, beforeCreation, afterClose }, subject) =>
    `The history of ${inSentence(subject)} does not fit: ${[
      ...disagree.map(
        ({ field, record, history }) =>
          `${fieldNames[field] ?? field} ends at ${fieldText(field, history)} and the record ${record === null ? "has none" : `says ${fieldText(field, record)}`}`,
      ),
      ...(ties > 0 ? [`${count(ties, "change has", "changes have")} the very instant of another`] : []),
      ...(beforeCreation > 0 ? [`${count(beforeCreation, "change lies", "changes lie")} before the creation`] : []),
      ...(afterClose > 0 ? [`${count(afterClose, "change lies", "changes lie")} after the close`] : []),
    ].join("; ")}.`,
};

const fieldNames: Readonly<Record<string, string>> = { expectedCloseOn: "expected close" };

/** Returns the value of a deal's field as a sentence shows it. */
function fieldText(field: string, value: string): string {
  if (field === "probability") return percent(value);
  if (field === "amount") return decimal(value);
  return field === "expectedCloseOn" ? day(value) : value;
}

const timesOver = (times: number): string => (times === 1 ? "once" : `${times} times`);

const nouns: Readonly<Record<string, string>> = { opportunity: "deal" };

const inSentence = ({ kind, id }: Subject): string =>
  `${id === null ? "the " : ""}${nouns[kind] ?? kind}${id === null ? "" : ` ${id}`}`;

function named(subject: Subject): string {
  const text = inSentence(subject);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
