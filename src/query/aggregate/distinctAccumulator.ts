import { keyToName } from "../../metric/keys.js";
import type { Accessor } from "../../metric/accessor.js";
import { inRecord, itemAt } from "../scan/batch.js";
import { dictionaryOf, keyColumnOf } from "../scan/keyColumnOf.js";
import type { RecordSource } from "../scan/recordSource.js";
import type { RowFilter } from "../scan/rowFilter.js";
import { selectRows } from "../scan/selectRows.js";
import { isSelected, type Accumulator } from "./accumulator.js";

/** Distinct texts by group. */
export interface GroupTexts {
  /** Returns the distinct texts of a group, as property names, and the number of records that carry a text. */
  readonly textsOf: (group: number) => { readonly n: number; readonly names: readonly string[] };
}

/** Returns the accumulator of the distinct texts of the records that pass a filter. */
export function distinctAccumulator<Item>(
  source: RecordSource<Item>,
  of: Accessor<Item, string>,
  filter: RowFilter<Item>,
): GroupTexts & Accumulator<Item> {
  // Requested before the first batch is read, so that the fused row scan reads the keys.
  const { keys } = dictionaryOf(source, of);
  const codesOf: Set<number>[] = [];
  const n: number[] = [];
  // One string object for each property name: an engine looks up a name that it has met before faster than a new text.
  const names: string[] = [];
  return {
    textsOf: (group) => ({
      n: n[group] ?? 0,
      names: Array.from(codesOf[group] ?? [], (code) => (names[code] ??= keyToName(keys[code]!))),
    }),
    consume: (grouped) => {
      const { batch, groups } = grouped;
      const { codes, unread } = keyColumnOf(source, batch, of);
      for (const index of unread)
        if (isSelected(grouped, filter, index)) inRecord(batch, index, () => of(itemAt(batch, index)));
      const { rows, size } = selectRows(batch, filter);
      for (let position = 0; position < size; position += 1) {
        const row = rows[position]!;
        const code = codes[row]!;
        if (keys[code] == null) continue;
        const group = groups[row]!;
        (codesOf[group] ??= new Set()).add(code);
        n[group] = (n[group] ?? 0) + 1;
      }
    },
  };
}
