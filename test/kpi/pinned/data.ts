import type { PinnedNumbers } from "../pinnedNumbers.js";

export const dataPinned: PinnedNumbers = {
  // Of amount, close, answers, loss reason and source, from o01 on: 3 + 4 + 3 + 3 + 3 + 4 + 1 + 3 + 3 + 2 + 2 + 1 + 1 of 13 × 5.
  // At the quarter's end o01 to o08, of which four were open: 3 + 4 + 3 + 3 + 2 + 3 + 0 + 3. On 15 May o09 too, o06 and o08 open.
  fieldCompleteness: { always: 33 / 65, quarter: 21 / 40, asOf: 26 / 45 },
  // o08 was created 30 days before the quarter's end. On 15 May it had changed two weeks before, and o09 was 30 days old.
  recordFreshness: { always: null, quarter: 1 / 4, asOf: 2 / 3 },
};
