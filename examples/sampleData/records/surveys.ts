import { businessDayOnOrAfter } from "../primitives/businessDay.js";
import type { DayNumber } from "../primitives/dayNumber.js";
import { drawInteger, drawBoolean, drawNormal } from "../primitives/draws.js";
import { randomStream, type Random } from "../primitives/randomStream.js";
import { asOf, firstDay } from "../primitives/span.js";
import { ownerOn } from "../company/repOn.js";
import type { Rep } from "../company/reps.js";
import type { Order } from "./orders.js";
import type { Account } from "./recordTypes.js";

export interface Survey {
  readonly account: Account;
  readonly owner: Rep;
  readonly on: DayNumber;
  readonly kind: "nps" | "csat" | "ces";
  readonly score: number;
}

interface Scale {
  readonly min: number;
  readonly max: number;
  readonly usual: number;
  readonly spread: number;
}

const scales: Readonly<Record<Survey["kind"], Scale>> = {
  nps: { min: 0, max: 10, usual: 7.8, spread: 1.6 },
  csat: { min: 1, max: 5, usual: 4, spread: 0.8 },
  ces: { min: 1, max: 7, usual: 5.2, spread: 1.1 },
};

const responseShare = 0.45;

/** Makes the surveys: recommendation once a year, satisfaction or effort after some orders. */
export function makeSurveys(accounts: readonly Account[], orders: readonly Order[]): Survey[] {
  const surveys = [...accounts.flatMap(recommendationSurveys), ...orders.flatMap(orderSurvey)];
  return surveys.sort((left, right) => left.on - right.on);
}

function recommendationSurveys(account: Account): Survey[] {
  const { customerSince, lostOn = asOf } = account;
  if (customerSince === undefined) return [];
  const random = randomStream(`recommendations ${account.id}`);
  const surveys: Survey[] = [];
  const first = Math.max(firstDay, customerSince + 60) + drawInteger(random, 0, 300);
  for (let day = first; day < lostOn; day += 365) {
    if (drawBoolean(random, responseShare)) surveys.push(surveyAnswer("nps", account, account.owner, day, random));
  }
  return surveys;
}

function orderSurvey({ account, owner, on }: Order, index: number): Survey[] {
  const random = randomStream(`survey after order ${index}`);
  const draw = random();
  if (on < firstDay || on > asOf - 20 || draw > 0.11) return [];
  return [surveyAnswer(draw < 0.08 ? "csat" : "ces", account, owner, on + drawInteger(random, 3, 15), random)];
}

function surveyAnswer(kind: Survey["kind"], account: Account, rep: Rep, day: DayNumber, random: Random): Survey {
  const { min, max, usual, spread } = scales[kind];
  const on = businessDayOnOrAfter(day);
  const owner = ownerOn(rep, on);
  const opinion = usual + spread * (0.6 * account.satisfaction + 0.8 * drawNormal(random) + owner.skill);
  return { account, owner, on, kind, score: Math.min(max, Math.max(min, Math.round(opinion))) };
}
