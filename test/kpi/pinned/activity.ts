import type { PinnedNumbers } from "../pinnedNumbers.js";

export const activityPinned: PinnedNumbers = {};
