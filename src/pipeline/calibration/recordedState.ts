import { changesUpTo } from "../../model/book/opportunityAt.js";
import { closedOn, createdOn, isClosed } from "../../model/questions/opportunity.js";
import { dayRead } from "../../model/questions/reads.js";
import { changedOn } from "../../model/questions/stageChange.js";
import type { Opportunity } from "../../model/records/opportunity.js";
import type { StageChange } from "../../model/records/stageChange.js";
import { stageStays } from "../../kpi/conversion/stageStays.js";
import type { Amount } from "../../money/amount.js";
import type { Day } from "../../time/day.js";
import { toDay, toDayNumber } from "../../time/dayNumber.js";
import type { LeftOutReason } from "./leftOut.js";
import type { Moment } from "./moment.js";

/** A closed deal as its history recorded it at a moment before its close. */
export interface RecordedState {
  /** The deal as it was known then: open, and with nothing that its history does not state. */
  readonly deal: Opportunity;
  readonly on: Day;
  /** The same deal with its outcome. */
  readonly closed: Opportunity;
  readonly closedOn: Day;
}

/** What a book says of its deals' stages. */
export interface StageFacts {
  readonly firstStage: (deal: Opportunity) => string | null;
  /** Whether a deal that comes to a stage is put among the closed ones by it. */
  readonly closing: (deal: Opportunity, stage: string) => boolean;
}

/** A closed deal with its days, or why it cannot be scored at any moment. */
export function closedBy(deal: Opportunity, asOf: Day | null): ClosedDeal | LeftOutReason {
  if (!isClosed(deal)) return "not-closed";
  const [created, closed] = [dayRead(createdOn, deal), dayRead(closedOn, deal)];
  if (created == null || closed == null) return "undated";
  if (asOf !== null && closed > asOf) return "not-closed";
  if (deal.history == null) return "no-history";
  const told = toldInTime(deal);
  return { deal: told, created, closed, changes: changesUpTo(told, closed) };
}

/** A deal whose changes stand in the order of their instants, where all have one: an export may list the latest first. */
function toldInTime(deal: Opportunity): Opportunity {
  const instants = (deal.history ?? []).map(({ at }) => (at == null ? NaN : Date.parse(at)));
  // False of what has no instant.
  const isOut = instants.some((instant, index) => instant < (instants[index - 1] ?? -Infinity));
  if (!isOut || instants.some(Number.isNaN)) return deal;
  const order = instants
    .map((instant, index) => ({ instant, index }))
    .sort((left, right) => left.instant - right.instant);
  return { ...deal, history: order.flatMap(({ index }) => deal.history?.[index] ?? []) };
}

/** A closed deal, its days and what was recorded of it by its close. */
export interface ClosedDeal {
  readonly deal: Opportunity;
  readonly created: Day;
  readonly closed: Day;
  /** Up to the day of the close, oldest first. */
  readonly changes: readonly StageChange[];
}

/** A closed deal as it was at a moment, or why nobody can say. */
export function stateAt(of: ClosedDeal, moment: Moment, facts: StageFacts): RecordedState | LeftOutReason {
  if (moment === "first-recorded") {
    const [first] = of.changes;
    return first === undefined ? "no-history" : recorded(of, [first], later(changedOn(first), of.created), facts);
  }
  if ("entering" in moment) {
    const entry = entriesOf(of, facts).find(({ stage }) => stage === moment.entering);
    return entry === undefined ? "never-there" : recorded(of, entry.changes, entry.on, facts);
  }
  const [created, closed] = [toDayNumber(of.created), toDayNumber(of.closed)];
  const number = "daysAfterCreation" in moment ? created + moment.daysAfterCreation : closed - moment.daysBeforeClose;
  if (number < created || number >= closed) return "never-there";
  const on = toDay(number);
  const changes = of.changes.filter((change) => (changedOn(change) ?? of.closed) <= on);
  return changes.length === 0 && facts.firstStage(of.deal) === null ? "no-history" : recorded(of, changes, on, facts);
}

/** A closed deal as it was when it first came to each of the stages it was in. */
export const statesOnEntry = (of: ClosedDeal, facts: StageFacts): (RecordedState | "recorded-after-outcome")[] =>
  entriesOf(of, facts).map((entry) => recorded(of, entry.changes, entry.on, facts));

interface Entry {
  readonly stage: string;
  readonly on: Day;
  /** What had been recorded when it entered. */
  readonly changes: readonly StageChange[];
}

function entriesOf({ deal, changes }: ClosedDeal, { firstStage, closing }: StageFacts): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { stage, enteredOn } of stageStays(deal, firstStage(deal))) {
    if (enteredOn === null || entries.has(stage) || closing(deal, stage)) continue;
    const at = changes.findIndex((change) => change.stage === stage);
    const on = changedOn(changes[at] ?? { stage }) ?? null;
    // Before the first recorded change a deal is in the first stage of its pipeline, and nothing is recorded of it, unless that
    // change is the first to name this stage.
    if (on !== null && (on <= enteredOn || at === 0))
      entries.set(stage, { stage, on: later(on, enteredOn), changes: changes.slice(0, at + 1) });
    else entries.set(stage, { stage, on: enteredOn, changes: [] });
  }
  return [...entries.values()];
}

const later = (left: Day | null | undefined, right: Day): Day => (left != null && left > right ? left : right);

function recorded(
  { deal: closed, closed: closedOnDay }: ClosedDeal,
  changes: readonly StageChange[],
  on: Day,
  { firstStage, closing }: StageFacts,
): RecordedState | "recorded-after-outcome" {
  const stage = changes.at(-1)?.stage ?? firstStage(closed) ?? closed.stage;
  // Days have no hours: what was recorded on the day of the close may be the close.
  if (on >= closedOnDay || closing(closed, stage)) return "recorded-after-outcome";
  const [amount, probability, expectedCloseOn] = statedBy(changes);
  const deal: Opportunity = {
    ...closed,
    outcome: "open",
    closedOn: null,
    lossReason: null,
    updatedOn: null,
    nextStepOn: null,
    stage,
    history: changes,
    amount,
    probability,
    expectedCloseOn,
  };
  return { deal, on, closed, closedOn: closedOnDay };
}

type Stated = readonly [amount: Amount | null, probability: Amount | null, expectedCloseOn: Day | null];

/** What changes state of a deal, each from the latest that states it; nothing else is known. */
function statedBy(changes: readonly StageChange[]): Stated {
  let [amount, probability, expectedCloseOn]: Stated = [null, null, null];
  for (const change of changes) {
    amount = change.amount ?? amount;
    probability = change.probability ?? probability;
    expectedCloseOn = change.expectedCloseOn ?? expectedCloseOn;
  }
  return [amount, probability, expectedCloseOn];
}
