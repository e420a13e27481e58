import type { PinnedNumbers } from "../pinnedNumbers.js";

export const peoplePinned: PinnedNumbers = {};
