import type { DayNumber } from "../primitives/dayNumber.js";
import { drawBoolean, drawLogNormal, drawNormal } from "../primitives/draws.js";
import { roundToStep, type Cents } from "../primitives/money.js";
import type { Random } from "../primitives/randomStream.js";
import { asOf } from "../primitives/span.js";
import type { Rep } from "../company/reps.js";
import { ownerOn, skillOn } from "../company/repOn.js";
import { stagesOf, type Pipeline, type Stage } from "../company/stages.js";
import { expectedClose, pushesOf } from "./expectedClose.js";
import type { DealPath, StageChange } from "./recordTypes.js";
import { signingDay, stageVisit } from "./stageVisit.js";
import { statedProbability } from "./statedProbability.js";

/** Traits of a deal at its creation. */
export interface DealTraits {
  readonly pipeline: Pipeline;
  readonly createdOn: DayNumber;
  /** Amount that the customer will be quoted. */
  readonly amount: Cents;
  readonly rep: Rep;
  /** Change of the probability to go on from each stage, in logits. */
  readonly lift: number;
  readonly slowness: number;
  /** Contract that ends, for a renewal. */
  readonly former?: { readonly endsOn: DayNumber; readonly value: Cents };
}

/** Moves a deal through its stages until it is won, lost, or still open at the end of the data. */
export function dealPath(traits: DealTraits, random: Random): DealPath {
  const path = stagesOf(traits.pipeline);
  const quality = traits.lift + 0.4 * drawNormal(random);
  const amountAt = amountsOf(traits, random);
  const history: StageChange[] = [];
  let enteredOn = traits.createdOn;
  let position = traits.pipeline === "New Business" && drawBoolean(random, 0.08) ? 1 : 0;
  let expectedCloseOn = traits.former?.endsOn ?? expectedClose(enteredOn, daysFrom(path, position, traits), random);
  for (;;) {
    const stage = stageAt(path, position);
    const rep = ownerOn(traits.rep, enteredOn);
    const strength = quality + skillOn(rep, enteredOn);
    const visit = stageVisit(stage, enteredOn, strength, traits.slowness, random);
    const isLast = position === path.length - 1;
    const leftOn = isLast && visit.goesOn ? signingDay(visit.leftOn, enteredOn, random) : visit.leftOn;
    if (expectedCloseOn < enteredOn + 5 || drawBoolean(random, 0.2)) {
      expectedCloseOn = expectedClose(enteredOn, daysFrom(path, position, traits), random);
    }
    const probability = statedProbability(stage, rep, strength, random);
    const entry = { on: enteredOn, stage, amount: amountAt(stage), probability, expectedCloseOn };
    const pushes = pushesOf(expectedCloseOn, Math.min(leftOn, asOf + 1), rep.care, random);
    history.push(entry, ...pushes.map((push) => ({ ...entry, ...push })));
    expectedCloseOn = pushes.at(-1)?.expectedCloseOn ?? expectedCloseOn;

    if (leftOn > asOf) return { history, outcome: "open", closedOn: undefined };
    if (!visit.goesOn) return { history, outcome: "lost", closedOn: leftOn };
    if (isLast) return { history, outcome: "won", closedOn: leftOn };
    position = nextPosition(position, path.length, random);
    enteredOn = leftOn;
  }
}

/** Returns the next position: mostly the next stage, at times one further or one back. */
function nextPosition(position: number, count: number, random: Random): number {
  const draw = random();
  if (draw < 0.045 && position > 1) return position - 1;
  return draw > 0.94 && position < count - 2 ? position + 2 : position + 1;
}

function daysFrom(path: readonly Stage[], position: number, { slowness }: DealTraits): number {
  return path.slice(position).reduce((total, { days }) => total + days * slowness * 0.7, 0);
}

/** Returns the amount by stage: an estimate, the quoted amount from the proposal on, and at times a concession at the end. */
function amountsOf({ amount, former, rep }: DealTraits, random: Random): (stage: Stage) => Cents {
  if (former !== undefined) return ({ order }) => (order < 3 ? former.value : amount);
  const guessed = Math.round(amount * drawLogNormal(random, 1.04 + 0.12 * rep.bias, 0.18));
  const estimate = drawBoolean(random, 0.35) ? roundToStep(guessed, 100_00) : guessed;
  const conceded = drawBoolean(random, 0.5) ? Math.round(amount * (1 - 0.12 * random())) : amount;
  return ({ order }) => (order < 4 ? estimate : order === 4 ? amount : conceded);
}

function stageAt(path: readonly Stage[], position: number): Stage {
  const stage = path[position];
  if (stage === undefined) throw new RangeError(`stageAt: expected a position below ${path.length}, got ${position}`);
  return stage;
}
