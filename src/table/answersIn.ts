import type { Predicate } from "../metric/plan.js";
import { made, type Table } from "./table.js";

/** For each record of a table whether a predicate holds: 1 or 0. */
export const answersIn = <Item>(table: Table<Item>, predicate: Predicate<Item>): Uint8Array =>
  made(table.predicates, predicate, () => {
    const answers = new Uint8Array(table.items.length);
    table.items.forEach((item, index) => {
      answers[index] = predicate(item) ? 1 : 0;
    });
    return answers;
  });
