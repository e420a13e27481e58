import type { Amount } from "../../exact/amount.js";
import { buildAmountColumn } from "./amountColumnOf.js";
import { masksFrom } from "./predicateMasksOf.js";
import { checkRecords, isRecord, type Batch } from "./batch.js";
import { noDay, dayNumberOrNone } from "./dayColumnOf.js";
import { codeOf } from "./dictionary.js";
import {
  needsDuration,
  needsFirstAmount,
  needsFirstDay,
  needsFourthAmount,
  needsSecondAmount,
  needsSecondDay,
  needsThirdAmount,
  type AmountScan,
  type DurationScan,
  type RowScanPlan,
} from "./planRowScan.js";
import { numberOfAmount } from "./readAmounts.js";

/**
 * Fills the planned columns of a batch in one loop over its records: the fused row scan. A program's records are scattered
 * over memory, and to fetch each record once for all columns is faster than once for each column. If a record cannot be
 * read, the columns stay empty and are read one by one on demand. Decision: record-by-record.
 */
export function scanRows<Item>(batch: Batch<Item>, plan: RowScanPlan<Item>): void {
  const { columns } = batch;
  const { predicateSet, evaluated, masks, keys, days, amounts, duration } = plan;
  try {
    readRecords(batch, plan);
  } catch {
    checkRecords(batch);
    return;
  }
  const { selections } = columns.masks.getOrFill(predicateSet, (spare) => masksFrom(spare, masks, evaluated));
  for (const { accessor, codes } of keys) columns.keys.getOrFill(accessor, () => ({ codes, unread: [] }));
  for (const { accessor, days: column } of days) columns.days.getOrFill(accessor, () => ({ days: column, unread: [] }));
  for (const { accessor, builder, rows, size, hasTexts } of amounts) {
    const selection = selections.getOrFill(builder.filter.cacheKey(), () => ({ rows, size }));
    columns.amounts.getOrFill(accessor, () => buildAmountColumn(builder, selection, hasTexts));
  }
  if (duration === undefined) return;
  const { accessor, builder, rows, size } = duration;
  selections.getOrFill(builder.filter.cacheKey(), () => ({ rows, size }));
  columns.amounts.getOrFill(accessor, () => ({ units: builder.units, scale: 0, others: [], hasTexts: false }));
}

const never = (): boolean => false;
const noNumbers = new Int32Array(0);

function readRecords<Item>(batch: Batch<Item>, plan: RowScanPlan<Item>): void {
  const { items, start, size } = batch;
  const { predicateSet, masks, keys, days, amounts, duration, needsByMask } = plan;
  const [first = never, second = never, third = never, fourth = never] = predicateSet.predicates;
  const [firstKey, secondKey] = keys;
  const [firstDay, secondDay] = days;
  const [firstAmount, secondAmount, thirdAmount, fourthAmount] = amounts;
  // Local names for the arrays: an engine loads an array from its record again after each call, but not from a local.
  const [firstCodes, secondCodes] = [firstKey?.codes ?? noNumbers, secondKey?.codes ?? noNumbers];
  const [firstDays, secondDays] = [firstDay?.days ?? noNumbers, secondDay?.days ?? noNumbers];
  for (const amount of amounts) {
    amount.size = 0;
    amount.hasTexts = false;
  }
  if (duration !== undefined) duration.size = 0;
  for (let index = 0; index < size; index += 1) {
    const item = items[start + index] as Item;
    if (!isRecord(item)) checkRecords(batch);
    const mask = (first(item) ? 1 : 0) | (second(item) ? 2 : 0) | (third(item) ? 4 : 0) | (fourth(item) ? 8 : 0);
    masks[index] = mask;
    if (firstKey !== undefined) firstCodes[index] = codeOf(firstKey.dictionary, firstKey.accessor(item)) | 0;
    if (secondKey !== undefined) secondCodes[index] = codeOf(secondKey.dictionary, secondKey.accessor(item)) | 0;
    const needs = needsByMask[mask]!;
    if (needs & needsFirstDay) firstDays[index] = dayNumberOrNone(firstDay!.accessor(item)) | 0;
    if (needs & needsSecondDay) secondDays[index] = dayNumberOrNone(secondDay!.accessor(item)) | 0;
    if (needs & needsFirstAmount) addAmount(firstAmount!, index, firstAmount!.accessor(item));
    if (needs & needsSecondAmount) addAmount(secondAmount!, index, secondAmount!.accessor(item));
    if (needs & needsThirdAmount) addAmount(thirdAmount!, index, thirdAmount!.accessor(item));
    if (needs & needsFourthAmount) addAmount(fourthAmount!, index, fourthAmount!.accessor(item));
    if (needs & needsDuration) addDuration(duration!, index);
  }
}

/** Appends the amount of a record to a column. */
function addAmount<Item>(scan: AmountScan<Item>, index: number, amount: Amount | null | undefined): void {
  if (typeof amount === "string") scan.hasTexts = true;
  scan.builder.numbers[index] = numberOfAmount(amount);
  scan.rows[scan.size] = index;
  scan.size += 1;
}

/** Appends the days between a record's two days to a column. */
function addDuration<Item>(scan: DurationScan<Item>, index: number): void {
  const from = scan.from[index]!;
  const to = scan.to[index]!;
  scan.builder.units[index] = from === noDay || to === noDay ? -Infinity : to - from;
  scan.rows[scan.size] = index;
  scan.size += 1;
}
