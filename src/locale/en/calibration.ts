import type { CalibrationEvidence, MiscalibrationEvidence } from "../../diagnostics/calibration.js";
import type { Sentences, Subject } from "../../diagnostics/diagnostic.js";
import { oneDecimal, wholePercent } from "../estimates.js";
import { decimal, list, percent } from "./figures.js";

/** Sentences about stated probabilities, amounts and dates, in English. */
export const calibrationSentences: Sentences<CalibrationEvidence> = {
  "observed-order": ({ pooled, stages, falls }, subject) => {
    const rates = stages.map(({ stage, n, won }) => `${stage} ${won} of ${n}`).join(", ");
    return falls
      ? `${pipelineName(subject)}: win rates fall although stages should bring a deal closer: ${pooled.map(list).join("; ")} (${rates}).`
      : `${pipelineName(subject)}: win rates do not rise from stage to stage (${rates}).`;
  },
  "stated-vs-observed": ({ stage, stated, observed, n, won, low, high }) =>
    `Stage ${stage} states ${share(stated)}, ${won} of ${n} (${share(observed)}, interval ${share(low)} to ${share(high)}) were won.`,
  optimism: (evidence, subject) =>
    `The probabilities stated of deals of ${named(subject)} are too high: ${expectedAndWon(evidence)}.`,
  pessimism: (evidence, subject) =>
    `The probabilities stated of deals of ${named(subject)} are too low: ${expectedAndWon(evidence)}.`,
  "amount-bias": ({ n, median, low, high, ratio }, subject) =>
    `Won amounts of ${named(subject)} end ${median < 0 ? "below" : "above"} their estimates: by ${share(Math.abs(median))} in the median of ${n} (interval ${change(low)} to ${change(high)}), together ${share(Number(ratio))} of what was estimated.`,
  "date-bias": ({ n, median, low, high }, subject) =>
    `Deals of ${named(subject)} close ${days(Math.abs(median))} ${median < 0 ? "earlier" : "later"} than expected in the median of ${n} (interval ${days(low)} to ${days(high)}).`,
  "final-values-in-history": ({ field, deals, final }) =>
    `The history carries final values: ${final} of ${deals} closed deals state on every line the ${fieldNames[field] ?? field} they ended with, so none is scored.`,
};

const fieldNames: Readonly<Record<string, string>> = { probability: "probability", expectedCloseOn: "close date" };

const share = (value: number): string => percent(wholePercent(value));
const change = (value: number): string => `${value > 0 ? "+" : ""}${share(value)}`;
const days = (value: number): string =>
  `${decimal(oneDecimal(value))} ${Math.abs(Number(oneDecimal(value))) === 1 ? "day" : "days"}`;

const named = ({ kind, id }: Subject): string => (id === null ? `the whole ${kind}` : `${kind} ${id}`);

const pipelineName = ({ id }: Subject): string => (id === null ? "The pipeline" : `Pipeline ${id}`);

const expectedAndWon = ({ n, won, expected }: MiscalibrationEvidence): string =>
  `${decimal(oneDecimal(expected))} of ${n} were to be won, ${won} ${won === 1 ? "was" : "were"}`;
