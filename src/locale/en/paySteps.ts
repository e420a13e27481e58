import type { Sentences } from "../../diagnostics/diagnostic.js";
import type { DueTarget, PayStepEvidence, TargetTime, TimePart, TraceSlice } from "../../diagnostics/paySteps.js";
import { formatShort } from "../formatShort.js";
import { count, decimal, list, percent as share } from "./figures.js";

const number = formatShort(decimal);
const percent = formatShort(share);
const attained = (attainment: string | null): string =>
  attainment === null ? "not measured" : attainment === "beyond" ? "above every threshold" : percent(attainment);
const slice = ({ from, to, rate, amount, pay }: TraceSlice): string =>
  `${number(amount)} from ${number(from)}${to === null ? " on" : ` to ${number(to)}`} at ${number(rate)} = ${number(pay)}`;
const part = ({ days, of, weight }: TimePart): string =>
  `${days} ÷ ${of} days${weight === "1" ? "" : ` × ${percent(weight)}`}`;
const targetPart = (time: TargetTime): string =>
  `${part(time)}${time.ramp === "1" ? "" : ` at ${percent(time.ramp)}`}${time.relief === "1" ? "" : ` relieved to ${percent(time.relief)}`}`;
const targetTime = ({ prorated, time }: DueTarget): string =>
  prorated
    ? ` for ${time.length === 0 ? "no day" : list(time.map(targetPart))}`
    : ` on average over ${list(time.map(targetPart))}`;

/** Sentence of each step of pay, in English. */
export const payStepSentences: Sentences<PayStepEvidence> = {
  time: ({ parts, result }) =>
    `Time: ${parts.length === 0 ? "no day" : list(parts.map(part))}, ${percent(result)} of a year.`,
  "target-pay": ({ annual, share: time, result }) =>
    `Target incentive: ${number(annual)} for a year × ${percent(time)} = ${number(result)}.`,
  target: ({ result, ...due }) =>
    !due.prorated && due.time.length === 0
      ? `Target: ${number(due.set)}${due.by === "quota" ? " by quota" : ", not prorated"}.`
      : `Target: ${number(due.set)}${due.by === "quota" ? " by quota" : due.prorated ? ` a ${due.per}` : ""}${targetTime(due)} = ${number(result ?? "0")}.`,
  attainment: ({ actual, target, better, result }) =>
    `Attainment: ${actual === null ? "nothing measured" : number(actual)} against ${
      target === null ? "no target" : `a target of ${number(target)}`
    }${better === "lower" ? ", lower is better" : ""}: ${attained(result)}.`,
  curve: ({ kind, attainment, from, to, cap, result }) =>
    `${kind === "line" ? "Curve" : "Steps"} at ${attained(attainment)}, ${
      from === null ? "before the first point" : `from ${percent(from.attainment)} which pays ${percent(from.payout)}`
    }${to === null ? "" : `, to ${percent(to.attainment)} which pays ${percent(to.payout)}`}${
      cap === null ? "" : `, at most ${percent(cap)}`
    }: ${percent(result)}.`,
  weight: ({ targetPay, weight, weights, payout, result }) =>
    `Pay: ${number(targetPay)} × weight ${number(weight)} of ${number(weights)} × ${percent(payout)} = ${number(result)}.`,
  credits: ({ before, credits, result }) =>
    `Sales: ${count(credits.length, "sale", "sales")} credited${before === "0" ? "" : `, after ${number(before)} before`}: ${number(result)}.`,
  tiers: ({ method, amount, slices, result }) =>
    `Rates (${method}) on ${number(amount)}: ${slices.length === 0 ? "no tier reached" : list(slices.map(slice))}; together ${number(result)}.`,
  "tiers-by-deal": ({ method, deals, result }) =>
    `Rates (${method}) on each of ${count(deals.length, "deal", "deals")}: together ${number(result)}.`,
  "no-tiers": () => "Rates: the tiers are over attainment and there is no target above 0, so they pay nothing.",
  "per-unit": ({ units, each, from, most, result }) =>
    `${number(units)} units at ${number(each)}${from === null ? "" : `, from ${number(from)} units on`}${
      most === null ? "" : `, at most ${number(most)}`
    } = ${number(result)}.`,
  gate: ({ gate, pay, attainment, atLeast, factor, result }) =>
    `Gate ${gate}: ${attained(attainment)} against ${percent(atLeast)}: ${number(pay)} × ${number(factor)} = ${number(result)}.`,
  multiplier: ({ modifier, pay, attainment, factor, result }) =>
    `Multiplier ${modifier} at ${attained(attainment)}: ${number(pay)} × ${number(factor)} = ${number(result)}.`,
  cap: ({ modifier, pay, together, most, result }) =>
    `Cap ${modifier}: ${number(together)} together exceeds ${number(most)}; of ${number(pay)}, ${number(result)} remains.`,
  guarantee: ({ annual, parts, result }) =>
    `Guarantee: ${number(annual)} for a year × ${list(parts.map((time) => `${part(time)} at ${percent(time.guaranteed)}`))} = ${number(result)}.`,
  floor: ({ modifier, together, least, result }) =>
    `Floor ${modifier}: ${number(together)} together is below ${number(least)}; ${number(result)} is added.`,
  clawback: ({ reversals, result }) =>
    `Clawback: ${list(reversals.map(({ id, of, paid, part: reversed, earlier }) => `${id} reverses ${percent(reversed)} of ${of}, which paid ${number(paid)}${earlier === undefined ? "" : ` under plan ${earlier.plan}`}`))}; together ${number(result)}.`,
  round: ({ earned, paid, together, rounded, digits, result }) =>
    `Rounding: all lines together are ${number(together)}, paid as ${number(rounded)} with ${count(digits, "decimal", "decimals")}; this line is ${number(earned)}${
      paid === "0" ? "" : `, of which ${number(paid)} was paid before`
    }: ${number(result)}.`,
  carry: ({ due, carried, result }) =>
    due.startsWith("-")
      ? `Carry: pay below zero, ${number(due)}, is carried to later periods: ${number(result)}.`
      : `Carry: of ${number(carried)} carried before, ${number(result)} is recovered.`,
  draw: ({ earned, draw, balance, recoverable, atMost, result }) =>
    `Draw: ${number(earned)} earned, ${draw === null ? "the draw has ended" : `${number(draw)} drawn`}${
      recoverable
        ? `, ${number(balance)} to recover${atMost === null ? "" : `, at most ${percent(atMost)} of the earnings`}`
        : ", not recoverable"
    }: ${number(result)}.`,
};
