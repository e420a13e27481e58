import { SalesKpiError, quote } from "../../errors.js";
import { itemAt, type Block } from "./block.js";

/** Throws an error if an item of a block is no record: a metric that only counts would count it. */
export function checkRecords<Item>(block: Block<Item>): void {
  for (let index = 0; index < block.size; index += 1) {
    const item: unknown = itemAt(block, index);
    if (isRecord(item)) continue;
    const [record, position] = [block.record, block.positionOf(index)];
    const problem = `${record}[${position}]: expected a record, got ${quote(item)}`;
    throw new SalesKpiError("missing-records", problem, { record, index: position, value: item });
  }
}

export const isRecord = (item: unknown): boolean => typeof item === "object" && item !== null;
