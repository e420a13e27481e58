import type { Predicate } from "../metric/plan.js";
import { blockSize, type Block } from "./block.js";
import type { Poll, Table } from "./table.js";

/** What each record of a block answered to a poll: the bit of a predicate is set where it holds. */
export interface Answers {
  readonly bits: Uint16Array;
  /** How many of the poll's predicates have been asked. */
  asked: number;
  /** Records that a predicate failed on; it counts as not holding there. */
  readonly failed: number[];
}

/** How many predicates a poll has at most. */
export const mostPredicates = 16;

/** A poll of the table that asks these predicates among others, where one has room for them. */
export function pollOf<Item>({ polls }: Table<Item>, predicates: readonly Predicate<Item>[]): Poll<Item> {
  const withThese = (poll: Poll<Item>): Set<Predicate<Item>> => new Set([...poll.predicates, ...predicates]);
  let poll = polls.find((known) => withThese(known).size <= mostPredicates);
  if (poll === undefined) polls.push((poll = { predicates: [] }));
  for (const predicate of predicates) if (!poll.predicates.includes(predicate)) poll.predicates.push(predicate);
  return poll;
}

/** The answers of a block to a poll: those it has given, and those to the predicates that came since. */
export function answersIn<Item>(block: Block<Item>, poll: Poll<Item>): Answers {
  const answers = block.columns.answers.filled(poll, (spare) => {
    const bits = spare?.bits.fill(0) ?? new Uint16Array(block.isKept ? block.size : blockSize);
    return { bits, asked: 0, failed: [] };
  });
  for (; answers.asked < poll.predicates.length; answers.asked += 1)
    ask(block, poll.predicates[answers.asked]!, 1 << answers.asked, answers);
  return answers;
}

function ask<Item>(
  { items, start, size }: Block<Item>,
  predicate: Predicate<Item>,
  bit: number,
  { bits, failed }: Answers,
): void {
  for (let index = 0; index < size; index += 1)
    try {
      for (; index < size; index += 1) if (predicate(items[start + index] as Item)) bits[index] = bits[index]! | bit;
    } catch {
      failed.push(index);
    }
}
