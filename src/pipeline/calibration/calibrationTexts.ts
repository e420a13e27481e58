import type { Subject, Sentences } from "../../diagnostics/diagnostic.js";
import type { CalibrationEvidence, TruthEvidence } from "./calibrationEvidence.js";

/** What the findings about calibration say. */
export const calibrationTexts: Sentences<CalibrationEvidence> = {
  "observed-order": ({ pooled, stages, falls }, subject) => {
    const rates = stages.map(({ stage, n, won }) => `${stage} ${won} of ${n}`).join(", ");
    const out = pooled.map((names) => names.join(" and ")).join("; ");
    return falls
      ? `${pipelineText(subject)}: win rates fall where stages should bring a deal closer: ${out} (${rates}).`
      : `${pipelineText(subject)}: win rates do not rise from stage to stage (${rates}).`;
  },
  "stated-vs-observed": ({ stage, stated, observed, n, won, low, high }) =>
    `Stage ${stage} states ${percent(stated)}, ${won} of ${n} (${percent(observed)}, interval ${digits(low)} to ${percent(high)}) were won.`,
  optimism: (evidence, subject) => `${whose(subject)} too high: ${wonOf(evidence)}.`,
  pessimism: (evidence, subject) => `${whose(subject)} too low: ${wonOf(evidence)}.`,
  "amount-bias": ({ n, median, low, high, ratio }, subject) =>
    `Won amounts of ${named(subject)} end ${median < 0 ? "below" : "above"} their estimates: by ${percent(Math.abs(median))} in the median of ${n} (interval ${signed(low)} to ${signed(high)} %), together ${percent(Number(ratio))} of what was estimated.`,
  "date-bias": ({ n, median, low, high }, subject) =>
    `Deals of ${named(subject)} close ${days(Math.abs(median))} ${median < 0 ? "earlier" : "later"} than expected in the median of ${n} (interval ${days(low)} to ${days(high)}).`,
  "final-values-in-history": ({ field, deals, final }) =>
    `The history carries final values: ${final} of ${deals} closed deals state on every line the ${fieldNames[field] ?? field} they ended with, so none is scored.`,
};

const fieldNames: Readonly<Record<string, string>> = { probability: "probability", expectedCloseOn: "close date" };

const digits = (share: number): string => (share * 100).toFixed(0);
const percent = (share: number): string => `${digits(share)} %`;
const signed = (share: number): string => `${share > 0 ? "+" : ""}${digits(share)}`;
const days = (count: number): string => {
  const shown = Number(count.toFixed(1));
  return `${shown} ${Math.abs(shown) === 1 ? "day" : "days"}`;
};

const named = ({ kind, id }: Subject): string => (id === null ? `the whole ${kind}` : `${kind} ${id}`);

const pipelineText = ({ id }: Subject): string => (id === null ? "The pipeline" : `Pipeline ${id}`);

const whose = (subject: Subject): string => `The probabilities stated of deals of ${named(subject)} are`;

const wonOf = ({ n, won, expected }: TruthEvidence): string =>
  `${Number(expected.toFixed(1))} of ${n} were to be won, ${won} ${won === 1 ? "was" : "were"}`;
