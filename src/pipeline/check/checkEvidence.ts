import type { DiagnosticOf } from "../../diagnostics/diagnostic.js";
import type { Outcome } from "../../model/records/opportunity.js";
import type { Day } from "../../time/day.js";

/** What each finding about a deal, a stage or a pipeline rests on. Decimals are plain text. */
export type CheckEvidence = DealEvidence & StageTableEvidence;

/** What a finding about a single deal rests on, by code. */
export type DealEvidence = Readonly<{
  "probability-out-of-range": OutOfRange;
  "closed-probability": { readonly outcome: Outcome; readonly stated: string };
  "probability-fell-forward": AgainstTheMove;
  "probability-rose-backward": AgainstTheMove;
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

/** What a finding about a stage table or a whole pipeline rests on, by code. */
export type StageTableEvidence = Readonly<{
  "probability-out-of-range": OutOfRange;
  "default-probability": {
    readonly of: "stages" | "deals";
    readonly stated: string;
    readonly stages: number;
    /** How many open deals state it; 0 where the stage table does. */
    readonly deals: number;
  };
  "stage-order": {
    readonly pipeline: string | null;
    readonly stated: string;
    readonly before: string;
    readonly statedBefore: string;
  };
}>;

type OutOfRange = Readonly<{
  /** The first value that is no probability: the record's, else one of its history. */
  stated: string;
  /** How many values of the record and its history are none. */
  values: number;
  /** How many others of the list lie between 0 and 1: beside them a percentage stands out. */
  fractions: number;
}>;

type Step = Readonly<{ from: string; to: string; on: Day }>;

type AgainstTheMove = Step &
  Readonly<{
    /** How many moves went against the probability; the one shown is the widest. */
    moves: number;
    before: string;
    after: string;
  }>;

type Stalled = Readonly<{
  stage: string;
  /** Days since the deal came into the stage. */
  days: number;
  /** Days that nine in ten stays of won deals in the stage took at most. */
  limit: number;
  /** How many such stays the limit rests on. */
  stays: number;
  /** Chance of a win after so long in the stage; null where history shows too few to say. */
  agedProbability: number | null;
}>;

type LateChange = Readonly<{
  stage: string;
  before: string;
  after: string;
  /** Change as a share of the amount before; null where that was 0. */
  change: string | null;
}>;

type Miss = Readonly<{ field: string; value: string | number | boolean }>;

type HistoryGap = Readonly<{
  /** Where the record and the last state of its history disagree. */
  disagree: readonly { readonly field: string; readonly record: string | null; readonly history: string }[];
  /** Moves to another stage at the very instant of another change: only their recorded order tells which came first. */
  ties: number;
  /** Changes recorded after one of a later instant of the same day. */
  disordered: number;
  beforeCreation: number;
  afterClose: number;
}>;

/** A code of a finding about a deal, a stage or a pipeline. */
export type CheckCode = keyof CheckEvidence;

/** What a check of deals and stage tables found: the code tells which evidence it has. */
export type CheckFinding = DiagnosticOf<CheckEvidence>;
