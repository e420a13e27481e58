import type { PinnedNumbers } from "../pinnedNumbers.js";

export const activityPinned: PinnedNumbers = {
  // All but a3 and a7 (no-shows), a14 (cancelled) and a15 (planned); in the quarter a1 to a11 without the two; by 15 May also
  // a12 and a13.
  activitiesHeld: { always: 12, quarter: 9, asOf: 11 },
  // a2, a4, a5, a9 in the quarter, then a13.
  meetingsHeld: { always: 5, quarter: 4, asOf: 5 },
  // a10
  proposalsSent: { always: 1, quarter: 1, asOf: 1 },
  // a2, a3, a4, a5, a7 in the quarter, a13 and a14 in May, a15 on 1 June. The visit a9 was not booked.
  appointmentsBooked: { always: 8, quarter: 5, asOf: 7 },
  // a3 and a7, beside a2, a4, a5 and a9, and a13 after the quarter.
  noShowRate: { always: 2 / 7, quarter: 2 / 6, asOf: 2 / 7 },
  // a3 was booked anew as a4.
  rebookingRate: { always: 1 / 2, quarter: 1 / 2, asOf: 1 / 2 },
  // 30 + 90 + 60 + 120 + 240 + 180 + 100 + 50 + 60 in the quarter, then 480 and 75; a16 has none.
  effortMinutes: { always: 1485, quarter: 930, asOf: 1485 },
  // Not selling: a6's 240, a11's 60, which its kind tells, and a12's 480.
  sellingTimeShare: { always: 705 / 1485, quarter: 630 / 930, asOf: 705 / 1485 },
  adminTimeShare: { always: 780 / 1485, quarter: 300 / 930, asOf: 780 / 1485 },
  // a8
  prospectingTimeShare: { always: 180 / 1485, quarter: 180 / 930, asOf: 180 / 1485 },
  // 12 by 6 won, 9 by 3, 11 by 4; 24.75 hours by 6, 15.5 by 3, 24.75 by 4
  activitiesPerWin: { always: 2, quarter: 3, asOf: 11 / 4 },
  hoursPerWin: { always: 24.75 / 6, quarter: 15.5 / 3, asOf: 24.75 / 4 },
  // 60 × 6801 / 1485; 60 × 6000.3 / 930; 60 × 6000.3 / 1485
  resultPerEffort: {
    always: "274.7878787878787878787878787878788",
    quarter: "387.1161290322580645161290322580645",
    asOf: "242.4363636363636363636363636363636",
  },
  // 60 × 2000.5 / 1485 and / 930
  marginPerEffort: {
    always: "80.82828282828282828282828282828283",
    quarter: "129.0645161290322580645161290322581",
    asOf: "80.82828282828282828282828282828283",
  },
  // No-shows a3 40 and a7 22.875; a6 122, a11 25, and after the quarter a12 244
  lostTimeCost: { always: "453.875", quarter: "209.875", asOf: "453.875" },
  // Costs but salaries and time: (1310.5 + 572) / 13; (930.5 + 328) / 7; (1230.5 + 572) / 10
  costPerOpportunity: {
    always: "144.8076923076923076923076923076923",
    quarter: "179.7857142857142857142857142857143",
    asOf: "180.25",
  },
  // Gold a1, a2, a5, a8 by its lead, a9, a10; Silver a4, and a13 after the quarter.
  effortShareGap: { always: 570 / 705 - 0.5, quarter: 570 / 630 - 0.5, asOf: 570 / 705 - 0.5 },
  // Acme 54 days, Beta 57, Ceres 0 at the quarter's end; on 15 May Beta 3 and Ceres 45. Dune has no segment.
  contactCadence: { always: null, quarter: 1 / 3, asOf: 2 / 3 },
};
