import type { PinnedNumbers } from "../pinnedNumbers.js";

export const acquisitionPinned: PinnedNumbers = {};
