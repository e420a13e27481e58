import { changedOn } from "../../model/accessors/stageChange.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { StageChange } from "../../model/records/stageChange.js";
import { stageStays } from "../../kpi/views/stageStays.js";
import type { Amount } from "../../exact/amount.js";
import type { Day } from "../../time/day.js";
import { toDay, toDayNumber } from "../../time/dayNumber.js";
import type { ClosedDeal } from "./closedDeal.js";
import type { LeftOutReason } from "./leftOut.js";
import type { Moment } from "./moment.js";

/**
 * A closed deal as its history recorded it at a moment before its close: open, and with nothing that its history does not
 * state. A book has several states of each deal, so a state carries what is asked of all of them; {@link dealThen} makes the
 * whole deal of it.
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
  /** The same deal with its outcome. */
  readonly of: ClosedDeal;
  /** How many of its changes had been recorded. */
  readonly recorded: number;
}

/** What a book says of its deals' stages. */
export interface StageFacts {
  readonly firstStage: (deal: Opportunity) => string | null;
  /** Whether a deal that comes to a stage is put among the closed ones by it. */
  readonly closing: (deal: Opportunity, stage: string) => boolean;
}

/** The deal as it was known at that moment, with all that no history keeps. */
export function dealThen({ stage, amount, probability, expectedCloseOn, of, recorded }: RecordedState): Opportunity {
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

/** A closed deal as it was at a moment, or why nobody can say. */
export function stateAt(of: ClosedDeal, moment: Moment, facts: StageFacts): RecordedState | LeftOutReason {
  if (moment === "first-recorded") {
    const [first] = of.changes;
    return first === undefined ? "no-history" : stateOf(of, 1, later(changedOn(first), of.created), facts);
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

/** A closed deal as it was when it first came to each of the stages it was in. */
export const statesOnEntry = (of: ClosedDeal, facts: StageFacts): (RecordedState | "recorded-after-outcome")[] =>
  entriesOf(of, facts).map(({ recorded, on }) => stateOf(of, recorded, on, facts));

interface Entry {
  readonly stage: string;
  readonly on: Day;
  /** How many changes had been recorded when it entered. */
  readonly recorded: number;
}

function entriesOf({ deal, changes }: ClosedDeal, { firstStage, closing }: StageFacts): Entry[] {
  const entries: Entry[] = [];
  for (const { stage, enteredOn } of stageStays(deal, firstStage(deal))) {
    if (enteredOn === null || entries.some((entry) => entry.stage === stage) || closing(deal, stage)) continue;
    const at = changes.findIndex((change) => change.stage === stage);
    const on = changedOn(changes[at] ?? { stage }) ?? null;
    // Before the first recorded change a deal is in the first stage of its pipeline, and nothing is recorded of it, unless that
    // change is the first to name this stage.
    if (on !== null && (on <= enteredOn || at === 0))
      entries.push({ stage, on: later(on, enteredOn), recorded: at + 1 });
    else entries.push({ stage, on: enteredOn, recorded: 0 });
  }
  return entries;
}

const later = (left: Day | null | undefined, right: Day): Day => (left != null && left > right ? left : right);

/** What the first changes of a deal state of it, each field from the latest that states it; nothing else is known. */
function stateOf(
  of: ClosedDeal,
  recorded: number,
  on: Day,
  { firstStage, closing }: StageFacts,
): RecordedState | "recorded-after-outcome" {
  const { deal, changes, closed } = of;
  const stage = changes[recorded - 1]?.stage ?? firstStage(deal) ?? deal.stage;
  // Days have no hours: what was recorded on the day of the close may be the close.
  if (on >= closed || closing(deal, stage)) return "recorded-after-outcome";
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

/** What the last of the first changes that states a field says of it. */
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
