import type { PinnedNumbers } from "../pinnedNumbers.js";

export const leadsPinned: PinnedNumbers = {
  leadsCreated: { always: 6, quarter: 4, asOf: 5 },
  // l3 was converted when o07, which names it, was created. On 15 May l5 was not converted yet; l6 belongs to no day.
  leadConversionRate: { always: 5 / 6, quarter: 3 / 4, asOf: 3 / 5 },
};
