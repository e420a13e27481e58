import { inPlace } from "../errors.js";
import type { Reading } from "../metric/plan.js";
import type { Amount } from "../money/amount.js";
import type { Day } from "../time/day.js";
import type { AmountColumn } from "./amountColumn.js";
import type { Answers } from "./answersIn.js";
import type { KeyCodes } from "./keysIn.js";
import { emptyShelf, type Shelf } from "./shelf.js";
import type { KeyReading, Poll, Table } from "./table.js";

/** A run of records of a table, small enough to stay at hand, with what has been read of them so far. */
export interface Block<in out Item> {
  readonly record: string;
  readonly items: readonly Item[];
  /** Where in `items` the block begins, and how many records it has. */
  readonly start: number;
  readonly size: number;
  /** Whether its columns outlive the question. */
  readonly isKept: boolean;
  readonly columns: BlockColumns<Item>;
  /** Where in the table a record of the block stands. */
  readonly positionOf: (index: number) => number;
}

interface BlockColumns<in out Item> {
  readonly days: Shelf<Reading<Item, Day>, Int32Array>;
  readonly keys: Shelf<KeyReading<Item>, KeyCodes>;
  readonly answers: Shelf<Poll<Item>, Answers>;
  readonly amounts: Shelf<Reading<Item, Amount>, AmountColumn>;
}

/** How many records a block has: its columns fit the processor's own memory. */
export const blockSize = 4096;

/** The blocks of a table, one after the other. Where nothing is kept, the columns of one are filled over those of the last. */
export function* blocksOf<Item>(table: Table<Item>): Generator<Block<Item>> {
  const { record, items, kept, look } = table;
  const shared = emptyColumns<Item>();
  for (let start = 0; start < items.length; start += blockSize) {
    const size = Math.min(blockSize, items.length - start);
    const from = start;
    const positionOf = (index: number): number => from + index;
    if (kept !== null) {
      const number = start / blockSize;
      yield (kept[number] ??= { record, items, start, size, isKept: true, columns: emptyColumns(), positionOf });
      continue;
    }
    for (const shelf of Object.values(shared) as readonly Shelf<never, unknown>[]) shelf.clear();
    const whole = { record, items, start, size, isKept: false, columns: shared, positionOf };
    yield look === undefined ? whole : seenIn(whole, look);
  }
}

/** What is seen of a block's records. */
function seenIn<Item>(block: Block<Item>, look: (item: Item) => Item | null): Block<Item> {
  const seen: Item[] = [];
  const positions: number[] = [];
  for (let index = 0; index < block.size; index += 1) {
    const item = inRecord(block, index, () => look(itemAt(block, index)));
    if (item === null) continue;
    seen.push(item);
    positions.push(block.positionOf(index));
  }
  return { ...block, items: seen, start: 0, size: seen.length, positionOf: (index) => positions[index]! };
}

export const itemAt = <Item>({ items, start }: Block<Item>, index: number): Item => items[start + index] as Item;

/** Does a step about one record of a block; an error in it says which record. */
export function inRecord<Item, Result>(block: Block<Item>, index: number, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    const { record } = block;
    const position = block.positionOf(index);
    const id = (itemAt(block, index) as { readonly id?: string } | null)?.id;
    throw inPlace(error, `${record}[${position}]`, { record, index: position, id });
  }
}

const emptyColumns = <Item>(): BlockColumns<Item> => ({
  days: emptyShelf(),
  keys: emptyShelf(),
  answers: emptyShelf(),
  amounts: emptyShelf(),
});
