import { businessDayFrom } from "../basis/businessDay.js";
import type { DayNumber } from "../basis/dayNumber.js";
import { between, chance, normal } from "../basis/draws.js";
import { randomStream, type Random } from "../basis/randomStream.js";
import { asOf, firstDay } from "../basis/span.js";
import { ownerOn } from "../company/repOn.js";
import type { Rep } from "../company/reps.js";
import type { Order } from "./orders.js";
import type { Account } from "./records.js";

export interface Survey {
  readonly account: Account;
  readonly owner: Rep;
  readonly on: DayNumber;
  readonly kind: "nps" | "csat" | "ces";
  readonly score: number;
}

interface Scale {
  readonly least: number;
  readonly most: number;
  readonly usual: number;
  readonly spread: number;
}

const scales: Readonly<Record<Survey["kind"], Scale>> = {
  nps: { least: 0, most: 10, usual: 7.8, spread: 1.6 },
  csat: { least: 1, most: 5, usual: 4, spread: 0.8 },
  ces: { least: 1, most: 7, usual: 5.2, spread: 1.1 },
};

const responseShare = 0.45;

/** Customers are asked once a year whether they would recommend; after some orders, how it went. */
export function makeSurveys(accounts: readonly Account[], orders: readonly Order[]): Survey[] {
  const surveys = [...accounts.flatMap(recommendations), ...orders.flatMap(afterOrder)];
  return surveys.sort((left, right) => left.on - right.on);
}

function recommendations(account: Account): Survey[] {
  const { customerSince, lostOn = asOf } = account;
  if (customerSince === undefined) return [];
  const random = randomStream(`recommendations ${account.id}`);
  const surveys: Survey[] = [];
  const first = Math.max(firstDay, customerSince + 60) + between(random, 0, 300);
  for (let day = first; day < lostOn; day += 365) {
    if (chance(random, responseShare)) surveys.push(answer("nps", account, account.owner, day, random));
  }
  return surveys;
}

function afterOrder({ account, owner, on }: Order, index: number): Survey[] {
  const random = randomStream(`survey after order ${index}`);
  const draw = random();
  if (on < firstDay || on > asOf - 20 || draw > 0.11) return [];
  return [answer(draw < 0.08 ? "csat" : "ces", account, owner, on + between(random, 3, 15), random)];
}

function answer(kind: Survey["kind"], account: Account, rep: Rep, day: DayNumber, random: Random): Survey {
  const { least, most, usual, spread } = scales[kind];
  const on = businessDayFrom(day);
  const owner = ownerOn(rep, on);
  const feeling = usual + spread * (0.6 * account.content + 0.8 * normal(random) + owner.skill);
  return { account, owner, on, kind, score: Math.min(most, Math.max(least, Math.round(feeling))) };
}
