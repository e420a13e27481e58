import type { Day } from "../time/day.js";
import type { DiagnosticOf, Severity } from "./diagnostic.js";

/** Evidence of each diagnostic about a deal, a stage or a pipeline, by code. Decimals are plain text. */
export type CheckEvidence = DealEvidence & StageTableEvidence;

/** Evidence of each diagnostic about a single deal, by code. */
export type DealEvidence = Readonly<{
  "probability-out-of-range": OutOfRange;
  "closed-probability": { readonly outcome: Outcome; readonly stated: string };
  "probability-fell-forward": ContradictedMove;
  "probability-rose-backward": ContradictedMove;
  overdue: { readonly expectedCloseOn: Day; readonly asOf: Day; readonly days: number };
  pushed: { readonly times: number; readonly first: Day; readonly now: Day; readonly days: number };
  stalled: Stalled;
  "late-amount-change": LateChange;
  "stage-skipped": Step & { readonly times: number; readonly passed: readonly string[] };
  "stage-backward": Step & { readonly times: number };
  "not-qualified": { readonly stage: string; readonly missing: readonly string[]; readonly known: number };
  "wrong-target": { readonly misses: readonly Miss[] };
  "no-next-step": { readonly nextStepOn: Day | null; readonly asOf: Day | null };
  "no-amount": { readonly outcome: Outcome };
  "no-close-date": { readonly outcome: Outcome };
  "history-gap": HistoryGap;
}>;

/** Evidence of each diagnostic about a stage table or a whole pipeline, by code. */
export type StageTableEvidence = Readonly<{
  "probability-out-of-range": OutOfRange;
  "default-probability": {
    readonly of: "stages" | "deals";
    readonly stated: string;
    readonly stages: number;
    /** # open deals that state the value; 0 if the stage table states it. */
    readonly deals: number;
  };
  "stage-order": {
    readonly pipeline: string | null;
    readonly stated: string;
    readonly before: string;
    readonly statedBefore: string;
  };
}>;

type Outcome = "open" | "won" | "lost";

type OutOfRange = Readonly<{
  /** First value outside 0 to 1: the record's, else one of its history. */
  stated: string;
  /** # values of the record and its history outside 0 to 1. */
  values: number;
  /** # other values of the list between 0 and 1: beside them a percentage stands out. */
  fractions: number;
}>;

type Step = Readonly<{ from: string; to: string; on: Day }>;

type ContradictedMove = Step &
  Readonly<{
    /** # moves that the probability contradicts; the widest is shown. */
    moves: number;
    before: string;
    after: string;
  }>;

type Stalled = Readonly<{
  stage: string;
  /** Days since the deal entered the stage. */
  days: number;
  /** Days that nine in ten stays of won deals in the stage took at most. */
  limit: number;
  /** # stays of won deals that the limit rests on. */
  stays: number;
  /** Probability of a win after so long in the stage; null if the history has too few such deals. */
  agedProbability: number | null;
}>;

type LateChange = Readonly<{
  stage: string;
  before: string;
  after: string;
  /** Change as a share of the amount before; null if that amount was 0. */
  change: string | null;
}>;

type Miss = Readonly<{ field: string; value: string | number | boolean }>;

type HistoryGap = Readonly<{
  /** Fields in which the record and the last state of its history disagree. */
  disagree: readonly { readonly field: string; readonly record: string | null; readonly history: string }[];
  /** # moves to another stage at the instant of another change: only the order of the rows says which came first. */
  ties: number;
  beforeCreation: number;
  afterClose: number;
}>;

/** Code of a diagnostic about a deal, a stage or a pipeline. */
export type CheckCode = keyof CheckEvidence;

/** Diagnostic of a deal, a stage or a pipeline: its code determines its evidence. */
export type CheckDiagnostic = DiagnosticOf<CheckEvidence>;

/** Severity of each code: an error makes figures wrong, a warning needs a look, advice is counted and not judged. */
export const checkSeverities: Readonly<Record<CheckCode, Severity>> = {
  "probability-out-of-range": "error",
  "closed-probability": "error",
  "default-probability": "warning",
  "stage-order": "warning",
  "probability-fell-forward": "warning",
  "probability-rose-backward": "warning",
  overdue: "warning",
  pushed: "warning",
  stalled: "warning",
  "late-amount-change": "warning",
  "stage-skipped": "advice",
  "stage-backward": "advice",
  "not-qualified": "warning",
  "wrong-target": "advice",
  "no-next-step": "advice",
  "no-amount": "warning",
  "no-close-date": "warning",
  "history-gap": "warning",
};
