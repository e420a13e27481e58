import type { Json, Metric } from "../../metric/metric.js";
import type { Predicate, Accessor } from "../../metric/accessor.js";
import type { MoneySample } from "../../metric/quantileMoney.js";
import type { Amount } from "../../exact/amount.js";
import { askAmounts } from "../scan/amountsIn.js";
import { answersIn } from "../scan/answersIn.js";
import { inRecord, itemAt, type Block } from "../scan/block.js";
import { isPlaced, type Placed } from "../scan/placed.js";
import { question, type Question } from "../plan/question.js";
import { selectionIn } from "../scan/selectionIn.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { type Table } from "../scan/table.js";
import { binsBy } from "./bins.js";
import { distincts, type BinTexts } from "./distincts.js";
import { folds, type BinStates } from "./folds.js";
import { products } from "./products.js";
import type { Accumulator } from "./rows.js";
import { moneySamples, samples, type BinSamples } from "./samples.js";
import { sums, type BinSums } from "./sums.js";

/** Predicates that all hold where something is asked. */
export type Held<Item> = readonly Predicate<Item>[];

/**
 * What plans that run together share. Each says first what it asks about: sums, products, samples, different texts, of the records for which
 * some predicates hold. Then the blocks of the table are taken in, each accumulated once, and the plans are read off.
 */
export interface PlanRun<in out Item> {
  readonly sums: (of: Accessor<Item, Amount>, held: Held<Item>) => BinSums;
  readonly products: (of: Accessor<Item, Amount>, by: Accessor<Item, Amount>, held: Held<Item>) => BinSums;
  readonly samples: (of: Accessor<Item, number>, held: Held<Item>) => BinSamples<number>;
  readonly moneySamples: (of: Accessor<Item, Amount>, held: Held<Item>) => BinSamples<MoneySample>;
  readonly distincts: (of: Accessor<Item, string>, held: Held<Item>) => BinTexts;
  readonly folds: (metric: Metric<Item, Json, unknown>, held: Held<Item>) => BinStates;
  /** The records that are taken in. */
  readonly counted: Question<Item>;
  readonly take: (block: Block<Item>, placed: Placed) => void;
  readonly countOf: (bin: number) => number;
  /** The bins of a cell. */
  readonly binsOf: (cell: number) => readonly number[];
  /** Tells the bins in which all of some predicates hold. */
  readonly where: (held: Held<Item>) => (bin: number) => boolean;
}

/** Which records are taken in: every one that has a cell, or those alone that a metric counts. */
export type Takes = "every record" | "what counts";

/** @param metrics - what runs, to find the fault where a predicate fails on a record */
export function planRun<Item>(
  table: Table<Item>,
  predicates: Held<Item>,
  metrics: readonly Metric<Item, Json, unknown>[],
  takes: Takes,
): PlanRun<Item> {
  const bins = binsBy(table, predicates);
  const askFor = (reading: Accessor<Item, Amount>, held: Held<Item>): void => {
    askAmounts(table, reading, bins.poll, bins.maskOf(held));
  };
  const counted = question(bins.poll);
  if (takes === "every record") counted.ask(0);
  const accumulators: Accumulator<Item>[] = [];
  let binsOfCell: ReturnType<typeof bins.byCell> | undefined;

  /** One accumulator for each key, asked about all that share it. */
  const shared = <Key, Kind extends Accumulator<Item>>(make: (key: Key, asked: Question<Item>) => Kind) => {
    const known = new Map<Key, { readonly kind: Kind; readonly asked: Question<Item> }>();
    return (key: Key, held: Held<Item>): Kind => {
      const { kind, asked } = getOrInsert(known, key, () => {
        const fresh = question(bins.poll);
        const accumulator = make(key, fresh);
        accumulators.push(accumulator);
        return { kind: accumulator, asked: fresh };
      });
      asked.ask(bins.maskOf(held));
      return kind;
    };
  };
  const summed = shared(sums<Item>);
  const sampled = shared(samples<Item>);
  const moneySampled = shared(moneySamples<Item>);
  const told = shared((of: Accessor<Item, string>, asked) => distincts(table, of, asked));
  const folded = shared(folds<Item>);
  const weighed = new Map<Accessor<Item, Amount>, (by: Accessor<Item, Amount>, held: Held<Item>) => BinSums>();

  return {
    sums: (of, held) => {
      askFor(of, held);
      return summed(of, held);
    },
    products: (of, by, held) => {
      for (const reading of [of, by]) askFor(reading, held);
      return getOrInsert(weighed, of, () => shared((weight, asked) => products(of, weight, asked)))(by, held);
    },
    samples: (of, held) => {
      askFor(of, held);
      return sampled(of, held);
    },
    moneySamples: (of, held) => {
      askFor(of, held);
      return moneySampled(of, held);
    },
    distincts: told,
    folds: folded,
    counted,
    take: (block, placed) => {
      const binColumn = bins.in(block, placed, selectionIn(block, counted));
      const answers = answersIn(block, bins.poll);
      for (const index of answers.failed)
        if (isPlaced(placed, index))
          for (const metric of metrics) inRecord(block, index, () => metric.add(metric.init(), itemAt(block, index)));
      const rows = { table, block, answers, bins: binColumn, binCount: bins.count() };
      for (const accumulator of accumulators) accumulator.take(rows);
    },
    countOf: bins.countOf,
    binsOf: (cell) => {
      binsOfCell ??= bins.byCell();
      return binsOfCell.get(cell) ?? [];
    },
    where: (held) => {
      const mask = bins.maskOf(held);
      counted.ask(mask);
      return (bin) => (bins.bitsOf(bin) & mask) === mask;
    },
  };
}
