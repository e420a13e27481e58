import type { PinnedNumbers } from "../pinnedNumbers.js";

export const customersPinned: PinnedNumbers = {};
