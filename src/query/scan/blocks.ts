import { inRecord, itemAt, type Block } from "./block.js";
import { emptyColumns } from "./blockColumns.js";
import { blockSize } from "./blockSize.js";
import { errandOf } from "./errand.js";
import { checkRecords } from "./checkRecords.js";
import type { Shelf } from "./shelf.js";
import { roomIn, type Table } from "./table.js";
import { readTogether } from "./together.js";

/** The blocks of a table, one after the other. Where nothing is kept, the columns of one are filled over those of the last. */
export const blocksOf = <Item>(table: Table<Item>): Iterable<Block<Item>> =>
  table.kept === null ? passingBlocks(table) : keptBlocks(table, table.kept);

function* keptBlocks<Item>(table: Table<Item>, kept: Block<Item>[]): Generator<Block<Item>> {
  for (let start = 0; start < table.items.length; start += blockSize)
    yield (kept[start / blockSize] ??= blockAt(table, start, emptyColumns()));
}

/** What the table is asked for must be known by now: each block is read for it at once. */
function* passingBlocks<Item>(table: Table<Item>): Generator<Block<Item>> {
  const { items, look } = table;
  const columns = emptyColumns<Item>();
  const errand = errandOf(table);
  for (let start = 0; start < items.length; start += blockSize) {
    for (const shelf of Object.values(columns) as readonly Shelf<never, unknown>[]) shelf.clear();
    const whole = blockAt(table, start, columns);
    if (look !== undefined) checkRecords(whole);
    const block = look === undefined ? whole : seenIn(whole, look);
    readTogether(block, errand);
    yield block;
  }
}

function blockAt<Item>(table: Table<Item>, start: number, columns: Block<Item>["columns"]): Block<Item> {
  const { record, items, kept } = table;
  const size = Math.min(blockSize, items.length - start);
  const isKept = kept !== null;
  return {
    record,
    items,
    start,
    size,
    isKept,
    room: isKept ? size : roomIn(table),
    columns,
    positionOf: (index) => start + index,
  };
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
