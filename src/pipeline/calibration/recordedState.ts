import { changedOn } from "../../model/accessors/stageChange.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { StageChange } from "../../model/records/stageChange.js";
import { stageStays } from "../../kpi/views/stageStays.js";
import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";
import { toDay, toDayNumber } from "../../time/dayNumber.js";
import type { ClosedDeal } from "./closedDeal.js";
import type { ExclusionReason } from "./exclusions.js";
import type { ScoringMoment } from "./scoringMoment.js";

/**
 * State of a closed deal at a moment before its close, as its history recorded it: open, with nothing that its history does not
 * state. A book has several states of each deal, so a state holds the few fields that all need; {@link dealInState} returns
 * the whole deal.
 */
export interface RecordedState {
  readonly id: string;
  readonly pipelineId: string | null;
  readonly stage: string;
  readonly outcome: "open";
  readonly amount: Amount | null;
  readonly probability: Amount | null;
  readonly expectedCloseOn: Day | null;
  readonly on: Day;
  /** Deal with its outcome. */
  readonly of: ClosedDeal;
  /** # changes that had been recorded. */
  readonly recorded: number;
}

/** Facts of a book about the stages of its deals. */
export interface StageFacts {
  readonly firstStage: (deal: Opportunity) => string | null;
  /** Tests if a deal that enters a stage is closed by it. */
  readonly isClosing: (deal: Opportunity, stage: string) => boolean;
}

/** Returns the deal as known at the moment of a state, with the fields that no history keeps. */
export function dealInState({ stage, amount, probability, expectedCloseOn, of, recorded }: RecordedState): Opportunity {
  return {
    ...of.deal,
    outcome: "open",
    closedOn: null,
    lossReason: null,
    updatedOn: null,
    nextStepOn: null,
    stage,
    history: of.changes.slice(0, recorded),
    amount,
    probability,
    expectedCloseOn,
  };
}

/** Returns the state of a closed deal at a moment, or the reason that it has none. */
export function stateAt(of: ClosedDeal, moment: ScoringMoment, facts: StageFacts): RecordedState | ExclusionReason {
  if (moment === "first-recorded") {
    const [first] = of.changes;
    return first === undefined ? "no-history" : stateOf(of, 1, laterDay(changedOn(first), of.created), facts);
  }
  if ("entering" in moment) {
    const entry = entriesOf(of, facts).find(({ stage }) => stage === moment.entering);
    return entry === undefined ? "never-there" : stateOf(of, entry.recorded, entry.on, facts);
  }
  const [created, closed] = [toDayNumber(of.created), toDayNumber(of.closed)];
  const number = "daysAfterCreation" in moment ? created + moment.daysAfterCreation : closed - moment.daysBeforeClose;
  if (number < created || number >= closed) return "never-there";
  const on = toDay(number);
  const recorded = of.changes.filter((change) => (changedOn(change) ?? of.closed) <= on).length;
  return recorded === 0 && facts.firstStage(of.deal) === null ? "no-history" : stateOf(of, recorded, on, facts);
}

/** Returns the states of a closed deal on its first entry to each stage. */
export const statesOnEntry = (of: ClosedDeal, facts: StageFacts): (RecordedState | "recorded-after-outcome")[] =>
  entriesOf(of, facts).map(({ recorded, on }) => stateOf(of, recorded, on, facts));

interface Entry {
  readonly stage: string;
  readonly on: Day;
  /** # changes that had been recorded on entry. */
  readonly recorded: number;
}

function entriesOf({ deal, changes }: ClosedDeal, { firstStage, isClosing }: StageFacts): Entry[] {
  const entries: Entry[] = [];
  for (const { stage, enteredOn } of stageStays(deal, firstStage(deal))) {
    if (enteredOn === null || entries.some((entry) => entry.stage === stage) || isClosing(deal, stage)) continue;
    const at = changes.findIndex((change) => change.stage === stage);
    const on = changedOn(changes[at] ?? { stage }) ?? null;
    // Before its first recorded change a deal is in the first stage of its pipeline without a recorded state, unless that change
    // is the first to name this stage.
    if (on !== null && (on <= enteredOn || at === 0))
      entries.push({ stage, on: laterDay(on, enteredOn), recorded: at + 1 });
    else entries.push({ stage, on: enteredOn, recorded: 0 });
  }
  return entries;
}

const laterDay = (left: Day | null | undefined, right: Day): Day => (left != null && left > right ? left : right);

/** Returns the state after the first changes of a deal: each field from the latest change that states it, and nothing else. */
function stateOf(
  of: ClosedDeal,
  recorded: number,
  on: Day,
  { firstStage, isClosing }: StageFacts,
): RecordedState | "recorded-after-outcome" {
  const { deal, changes, closed } = of;
  const stage = changes[recorded - 1]?.stage ?? firstStage(deal) ?? deal.stage;
  // Days have no hours: a change recorded on the day of the close may be the close.
  if (on >= closed || isClosing(deal, stage)) return "recorded-after-outcome";
  return {
    id: deal.id,
    pipelineId: deal.pipelineId ?? null,
    stage,
    outcome: "open",
    amount: latest(changes, recorded, "amount"),
    probability: latest(changes, recorded, "probability"),
    expectedCloseOn: latest(changes, recorded, "expectedCloseOn"),
    ...{ on, of, recorded },
  };
}

/** Returns a field from the latest of the first changes that states it. */
function latest<Field extends "amount" | "probability" | "expectedCloseOn">(
  changes: readonly StageChange[],
  recorded: number,
  field: Field,
): NonNullable<StageChange[Field]> | null {
  for (let at = recorded - 1; at >= 0; at -= 1) {
    const stated = changes[at]?.[field];
    if (stated != null) return stated;
  }
  return null;
}
