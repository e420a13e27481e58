import { inRecord, itemAt, type Block } from "./block.js";
import { emptyColumns } from "./blockColumns.js";
import { blockSize } from "./blockSize.js";
import type { Shelf } from "./shelf.js";
import { roomIn, type Table } from "./table.js";

/** The blocks of a table, one after the other. Where nothing is kept, the columns of one are filled over those of the last. */
export function* blocksOf<Item>(table: Table<Item>): Generator<Block<Item>> {
  const { record, items, kept, look } = table;
  const shared = emptyColumns<Item>();
  const blockAt = (start: number): Block<Item> => {
    const size = Math.min(blockSize, items.length - start);
    const isKept = kept !== null;
    return {
      record,
      items,
      start,
      size,
      isKept,
      room: isKept ? size : roomIn(table),
      columns: isKept ? emptyColumns() : shared,
      positionOf: (index) => start + index,
    };
  };
  for (let start = 0; start < items.length; start += blockSize) {
    if (kept !== null) {
      yield (kept[start / blockSize] ??= blockAt(start));
      continue;
    }
    for (const shelf of Object.values(shared) as readonly Shelf<never, unknown>[]) shelf.clear();
    const whole = blockAt(start);
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
