import { keyToName } from "../../metric/keys.js";
import type { Accessor } from "../../metric/accessor.js";
import { inRecord, itemAt } from "../scan/block.js";
import { dictionaryOf, keysIn } from "../scan/keysIn.js";
import type { Question } from "../plan/question.js";
import { selectionIn } from "../scan/selectionIn.js";
import type { Table } from "../scan/table.js";
import { isAsked, type Accumulator } from "./rows.js";

/** The different texts of each bin, as property names, and how many records carry one. */
export interface BinTexts {
  readonly textsOf: (bin: number) => { readonly n: number; readonly names: readonly string[] };
}

/** Tells which texts a reading finds, in those bins that are asked about. */
export function distincts<Item>(
  table: Table<Item>,
  of: Accessor<Item, string>,
  question: Question<Item>,
): BinTexts & Accumulator<Item> {
  // Known to the table before its blocks are: the keys are then read with all else that is asked of a record.
  const { keys } = dictionaryOf(table, of);
  const codesOf: Set<number>[] = [];
  const n: number[] = [];
  // An engine knows a name again, which it would look for anew in each text that is put together.
  const names: string[] = [];
  return {
    textsOf: (bin) => ({
      n: n[bin] ?? 0,
      names: Array.from(codesOf[bin] ?? [], (code) => (names[code] ??= keyToName(keys[code]!))),
    }),
    take: (rows) => {
      const { block, bins } = rows;
      const { codes, unread } = keysIn(table, block, of);
      for (const index of unread)
        if (isAsked(rows, question, index)) inRecord(block, index, () => of(itemAt(block, index)));
      const { rows: places, size } = selectionIn(block, question);
      for (let place = 0; place < size; place += 1) {
        const index = places[place]!;
        const code = codes[index]!;
        if (keys[code] == null) continue;
        const bin = bins[index]!;
        (codesOf[bin] ??= new Set()).add(code);
        n[bin] = (n[bin] ?? 0) + 1;
      }
    },
  };
}
