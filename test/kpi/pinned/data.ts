import type { PinnedNumbers } from "../pinnedNumbers.js";

export const dataPinned: PinnedNumbers = {};
