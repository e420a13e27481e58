import { count, decimal, list, percent as share } from "../../locale/en/figures.js";
import { shortly } from "./shortly.js";
import type { ShownSlice } from "./shown.js";
import type { AskedTime, DueTarget, TimePart } from "../measure/timeParts.js";
import type { StepTexts } from "./traceStep.js";

const number = shortly(decimal);
const percent = shortly(share);
const reached = (attainment: string | null): string =>
  attainment === null ? "not measured" : attainment === "beyond" ? "better than any" : percent(attainment);
const slice = ({ from, to, rate, amount, pay }: ShownSlice): string =>
  `${number(amount)} from ${number(from)}${to === null ? " on" : ` to ${number(to)}`} at ${number(rate)} = ${number(pay)}`;
const part = ({ days, of, weight }: TimePart): string =>
  `${days} ÷ ${of} days${weight === "1" ? "" : ` × ${percent(weight)}`}`;
const asked = (time: AskedTime): string =>
  `${part(time)}${time.ramp === "1" ? "" : ` at ${percent(time.ramp)}`}${time.relief === "1" ? "" : ` relieved to ${percent(time.relief)}`}`;
const dueOver = ({ over, time }: DueTarget): string =>
  over === "cut"
    ? ` for ${time.length === 0 ? "no day" : list(time.map(asked))}`
    : ` on average over ${list(time.map(asked))}`;

/** What each step of pay says in English. */
export const stepTexts: StepTexts = {
  time: ({ parts }, result) =>
    `Time: ${parts.length === 0 ? "no day" : list(parts.map(part))}, ${percent(result ?? "0")} of a year.`,
  "target-pay": ({ annual, share }, result) =>
    `Target pay: ${number(annual)} for a year × ${percent(share)} = ${number(result ?? "0")}.`,
  target: (due, result) =>
    due.over === "held" && due.time.length === 0
      ? `Target: ${number(due.set)}${due.by === "quota" ? " by quota" : ", whatever the time"}.`
      : `Target: ${number(due.set)}${due.by === "quota" ? " by quota" : due.over === "cut" ? ` a ${due.per}` : ""}${dueOver(due)} = ${number(result ?? "0")}.`,
  attainment: ({ actual, target, better }, result) =>
    `Attainment: ${actual === null ? "nothing measured" : number(actual)} against ${
      target === null ? "no target" : `a target of ${number(target)}`
    }${better === "lower" ? ", where lower is better" : ""}: ${reached(result)}.`,
  curve: ({ kind, attainment, from, to, cap }, result) =>
    `${kind === "line" ? "Curve" : "Steps"} at ${reached(attainment)}, ${
      from === null ? "before the first point" : `from ${percent(from.attainment)} which pays ${percent(from.payout)}`
    }${to === null ? "" : `, to ${percent(to.attainment)} which pays ${percent(to.payout)}`}${
      cap === null ? "" : `, at most ${percent(cap)}`
    }: ${percent(result ?? "0")}.`,
  weight: ({ targetPay, weight, weights, payout }, result) =>
    `Pay: ${number(targetPay)} × weight ${number(weight)} of ${number(weights)} × ${percent(payout)} = ${number(result ?? "0")}.`,
  credits: ({ before, credits }, result) =>
    `Sales: ${count(credits.length, "sale", "sales")} credited${before === "0" ? "" : `, after ${number(before)} before`}: ${number(result ?? "0")}.`,
  tiers: ({ method, amount, slices }, result) =>
    `Rates (${method}) on ${number(amount)}: ${slices.length === 0 ? "no tier reached" : list(slices.map(slice))}; together ${number(result ?? "0")}.`,
  "tiers-by-deal": ({ method, deals }, result) =>
    `Rates (${method}) on each of ${count(deals.length, "deal", "deals")}: together ${number(result ?? "0")}.`,
  "no-tiers": () => "The rates go by attainment, and there is no target above 0: nothing is paid.",
  "per-unit": ({ units, each, from, most }, result) =>
    `${number(units)} units at ${number(each)}${from === null ? "" : `, from ${number(from)} units on`}${
      most === null ? "" : `, at most ${number(most)}`
    } = ${number(result ?? "0")}.`,
  gate: ({ gate, pay, attainment, atLeast, factor }, result) =>
    `Gate ${gate}: ${reached(attainment)} where ${percent(atLeast)} is asked: ${number(pay)} × ${number(factor)} = ${number(result ?? "0")}.`,
  multiplier: ({ modifier, pay, attainment, factor }, result) =>
    `Multiplier ${modifier} at ${reached(attainment)}: ${number(pay)} × ${number(factor)} = ${number(result ?? "0")}.`,
  cap: ({ modifier, pay, together, most }, result) =>
    `Cap ${modifier}: ${number(together)} together is more than ${number(most)}; of ${number(pay)} remain ${number(result ?? "0")}.`,
  guarantee: ({ annual, parts }, result) =>
    `Guaranteed: ${number(annual)} for a year × ${list(parts.map((time) => `${part(time)} at ${percent(time.guaranteed)}`))} = ${number(result ?? "0")}.`,
  floor: ({ modifier, together, least }, result) =>
    `Floor ${modifier}: ${number(together)} together is less than ${number(least)}; ${number(result ?? "0")} is added.`,
  clawback: ({ reversals }, result) =>
    `Taken back: ${list(reversals.map(({ id, of, paid, part }) => `${id} takes back ${percent(part)} of ${of}, which was paid ${number(paid)}`))}; together ${number(result ?? "0")}.`,
  round: ({ earned, paid, together, rounded, digits }, result) =>
    `Rounded: all lines are ${number(together)}, paid as ${number(rounded)} with ${count(digits, "decimal", "decimals")}; this one ${number(earned)}${
      paid === "0" ? "" : `, of which ${number(paid)} was paid before`
    }: ${number(result ?? "0")}.`,
  carry: ({ due, carried }, result) =>
    due.startsWith("-")
      ? `Pay below zero, ${number(due)}, is not taken but carried: ${number(result ?? "0")}.`
      : `Of ${number(carried)} carried from before, ${number(result ?? "0")} comes off.`,
  draw: ({ earned, draw, balance, recoverable }, result) =>
    `Draw: ${number(earned)} earned, ${draw === null ? "no draw any more" : `${number(draw)} promised`}${
      recoverable ? `, ${number(balance)} owed before` : ", never taken back"
    }: ${number(result ?? "0")}.`,
};
