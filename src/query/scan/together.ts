import type { Amount } from "../../exact/amount.js";
import { amountsRead } from "./amountsIn.js";
import { answersFrom } from "./answersIn.js";
import type { Block } from "./block.js";
import { noDay, numberIfDay } from "./daysIn.js";
import { checkRecords, isRecord } from "./checkRecords.js";
import { codeOf } from "./dictionary.js";
import type { AmountErrand, Errand, SpanErrand } from "./errand.js";
import { numberOf } from "./readings.js";

/**
 * Reads of each record of a block, while it is at hand, the first things that its table is asked for. Records of a program
 * lie all over its memory: to fetch each of them once for everything is quicker than to go through all of them for one thing
 * after the other. What fails, or is asked for beyond these, is left to who reads column by column. Decision: record-by-record.
 */
export function readTogether<Item>(block: Block<Item>, errand: Errand<Item>): void {
  const { columns } = block;
  const { poll, asked, bits, keys, days, amounts, span } = errand;
  try {
    readRecords(block, errand);
  } catch {
    checkRecords(block);
    return;
  }
  const { selections } = columns.answers.filled(poll, (spare) => answersFrom(spare, bits, asked));
  for (const { reading, codes } of keys) columns.keys.filled(reading, () => ({ codes, unread: [] }));
  for (const { reading, days: column } of days) columns.days.filled(reading, () => ({ days: column, unread: [] }));
  for (const { reading, desk, rows, size, hasTexts } of amounts) {
    const chosen = selections.filled(desk.asked.name(), () => ({ rows, size }));
    columns.amounts.filled(reading, () => amountsRead(desk, chosen, hasTexts));
  }
  if (span === undefined) return;
  const { reading, desk, rows, size } = span;
  selections.filled(desk.asked.name(), () => ({ rows, size }));
  columns.amounts.filled(reading, () => ({ units: desk.units, scale: 0, others: [], hasTexts: false }));
}

const never = (): boolean => false;
const none = new Int32Array(0);

function readRecords<Item>(block: Block<Item>, errand: Errand<Item>): void {
  const { items, start, size } = block;
  const { poll, bits, keys, days, amounts, span, wantedOf } = errand;
  const [first = never, second = never, third = never, fourth = never] = poll.predicates;
  const [key, otherKey] = keys;
  const [day, otherDay] = days;
  const [one, two, three, four] = amounts;
  // An engine looks an array up in its record again after each call, but not one that has a name here.
  const [codes, otherCodes] = [key?.codes ?? none, otherKey?.codes ?? none];
  const [dayNumbers, otherDayNumbers] = [day?.days ?? none, otherDay?.days ?? none];
  for (const amount of amounts) {
    amount.size = 0;
    amount.hasTexts = false;
  }
  if (span !== undefined) span.size = 0;
  for (let index = 0; index < size; index += 1) {
    const item = items[start + index] as Item;
    if (!isRecord(item)) checkRecords(block);
    const answer = (first(item) ? 1 : 0) | (second(item) ? 2 : 0) | (third(item) ? 4 : 0) | (fourth(item) ? 8 : 0);
    bits[index] = answer;
    if (key !== undefined) codes[index] = codeOf(key.dictionary, key.reading(item)) | 0;
    if (otherKey !== undefined) otherCodes[index] = codeOf(otherKey.dictionary, otherKey.reading(item)) | 0;
    const wanted = wantedOf[answer]!;
    if (wanted & 16) dayNumbers[index] = numberIfDay(day!.reading(item)) | 0;
    if (wanted & 32) otherDayNumbers[index] = numberIfDay(otherDay!.reading(item)) | 0;
    if (wanted & 1) note(one!, index, one!.reading(item));
    if (wanted & 2) note(two!, index, two!.reading(item));
    if (wanted & 4) note(three!, index, three!.reading(item));
    if (wanted & 8) note(four!, index, four!.reading(item));
    if (wanted & 64) noteSpan(span!, index);
  }
}

function note<Item>(errand: AmountErrand<Item>, index: number, amount: Amount | null | undefined): void {
  if (typeof amount === "string") errand.hasTexts = true;
  errand.desk.numbers[index] = numberOf(amount);
  errand.rows[errand.size] = index;
  errand.size += 1;
}

function noteSpan<Item>(span: SpanErrand<Item>, index: number): void {
  const from = span.from[index]!;
  const to = span.to[index]!;
  span.desk.units[index] = from === noDay || to === noDay ? -Infinity : to - from;
  span.rows[span.size] = index;
  span.size += 1;
}
