import type { PinnedNumbers } from "../pinnedNumbers.js";

export const leadsPinned: PinnedNumbers = {
  leadsCreated: { always: 6, quarter: 4, asOf: 5 },
  // l3 was converted when o07, which names it, was created. On 15 May l5 was not converted yet; l6 belongs to no day.
  leadConversionRate: { always: 5 / 6, quarter: 3 / 4, asOf: 3 / 5 },
  // l1, l2, l5 and l6 say so, and l3 was converted when o07 was created. On 15 May l5 was not yet; l6 came in on no day.
  leadsConverted: { always: 5, quarter: 3, asOf: 3 },
  qualifiedLeads: { always: 4, quarter: 3, asOf: 4 },
  // Nobody qualified in the quarter before.
  leadVelocityRate: { always: null, quarter: null, asOf: null },
  // l1 by o03 and l3 by o07.
  leadToWinRate: { always: 2 / 6, quarter: 2 / 4, asOf: 2 / 5 },
  // l1 is Gold and of a prospect, l2 is Silver; of the others either is not known.
  leadFitShare: { always: 1 / 2, quarter: 1 / 2, asOf: 1 / 2 },
  // 950.5 / 6; 650.5 / 4; 950.5 / 5
  costPerLead: { always: "158.4166666666666666666666666666667", quarter: "162.625", asOf: "190.1" },
  // 950.5 / 4; 650.5 / 3; 950.5 / 4
  costPerQualifiedLead: { always: "237.625", quarter: "216.8333333333333333333333333333333", asOf: "237.625" },
  // l1 was answered after 4 hours, l2 after 24, l4 after 48 and l3 after 240; l5 waits, for nobody knows how long without a day.
  // On 15 May it has waited for 1,074: of five, 2/5 are unanswered after 48 hours, 1/5 after 240.
  leadResponseHours: { always: null, quarter: 24, asOf: 48 },
  ninetiethPercentileLeadResponseHours: { always: null, quarter: 240, asOf: null },
  leadsAnsweredWithin: { always: null, quarter: 2 / 4, asOf: 2 / 5 },
};
