import type { PinnedNumbers } from "../pinnedNumbers.js";

export const revenuePinned: PinnedNumbers = {
  // 1000.1 + 2000.2 + 3000 + 700.7 + 100; o07 has no amount. By the quarter's end, and on 15 May: 1000.1 + 2000.2 + 3000
  wonRevenue: { always: "6801", quarter: "6000.3", asOf: "6000.3" },
  averageDealSize: { always: "1360.2", quarter: "2000.1", asOf: "2000.1" },
  medianDealSize: { always: "1000.1", quarter: "2000.2", asOf: "2000.2" },
  // 1200 + 300.3 − 100.1 + 50
  revenue: { always: "1450.2", quarter: "1500.3", asOf: "1400.2" },
  // Acme's first order is r1, Beta's r4 of June.
  newCustomers: { always: 2, quarter: 1, asOf: 1 },
  // r1, r2, r4; r3 is a credit note
  salesOrders: { always: 3, quarter: 2, asOf: 2 },
  // 3 + 2 − 1 + 1; 3 + 2; 3 + 2 − 1
  salesVolume: { always: 5, quarter: 5, asOf: 4 },
  // 1450.2 / 3; 1500.3 / 2; 1400.2 / 2
  averageBasket: { always: "483.4", quarter: "750.15", asOf: "700.1" },
  // Of 50, 300.3, 1200; of 300.3, 1200
  medianBasket: { always: "300.3", quarter: "750.15", asOf: "750.15" },
  // Acme and Beta; Acme alone
  basketPerCustomer: { always: "725.1", quarter: "1500.3", asOf: "1400.2" },
  // (1200 − 700) + (300.3 − 100.1) + (50 − 20); r3 has no cost
  grossMargin: { always: "730.2", quarter: "700.2", asOf: "700.2" },
  // 730.2 / 1550.3; 700.2 / 1500.3
  grossMarginRate: {
    always: "0.4710056118170676643230342514352061",
    quarter: "0.4667066586682663467306538692261548",
    asOf: "0.4667066586682663467306538692261548",
  },
  // (1880.3 − 1550.3) / 1880.3; (1800.3 − 1500.3) / 1800.3; r3 has no list amount
  discountRate: {
    always: "0.1755039089506993564856671807690262",
    quarter: "0.1666388935177470421596400599900017",
    asOf: "0.1666388935177470421596400599900017",
  },
  // r2
  crossSellRevenue: { always: "300.3", quarter: "300.3", asOf: "300.3" },
  upsellRevenue: { always: "0", quarter: "0", asOf: "0" },
  // 300.3 of 1450.2, 1500.3, 1400.2
  expansionShare: {
    always: "0.2070748862225899875879189077368639",
    quarter: "0.2001599680063987202559488102379524",
    asOf: "0.2144693615197828881588344522211113",
  },
  // Lamps: 300.3 − 100.1 + 50; 300.3; 300.3 − 100.1
  productShare: {
    always: "0.1725279271824575920562681009515929",
    quarter: "0.2001599680063987202559488102379524",
    asOf: "0.1429795743465219254392229681474075",
  },
  // Lamps are new for 90 days from 1 January: r2 of 31 March is, r3 of 1 April is not.
  newProductShare: {
    always: "0.2070748862225899875879189077368639",
    quarter: "0.2001599680063987202559488102379524",
    asOf: "0.2144693615197828881588344522211113",
  },
  // Above 1000.1: o03 and o04, 2000.2 + 3000; o01 is of just that size.
  largeDealShare: {
    always: "0.7352154094986031465960888104690487",
    quarter: "0.8333250004166458343749479192707031",
    asOf: "0.8333250004166458343749479192707031",
  },
  // Of a market of 6000
  marketShare: { always: "0.2417", quarter: "0.25005", asOf: "0.2333666666666666666666666666666667" },
  // Nothing was ordered before 2026.
  revenueGrowth: { always: null, quarter: null, asOf: null },
  revenueGrowthYearAgo: { always: null, quarter: null, asOf: null },
  // Whoever ordered is new in 2026.
  existingCustomers: { always: 0, quarter: 0, asOf: 0 },
  // All four reps were there in the quarter, and by 15 May.
  revenuePerRep: { always: "362.55", quarter: "375.075", asOf: "350.05" },
  // Without a period nothing counts.
  newCustomerRevenue: { always: "0", quarter: "1500.3", asOf: "0" },
  existingCustomerRevenue: { always: "0", quarter: "0", asOf: "0" },
  newCustomerShare: { always: null, quarter: "1", asOf: null },
  // Acme 1400.2, Beta 50: a fifth of Acme; of Acme alone a tenth
  topDecileShare: { always: "0.1931043993931871466004689008412633", quarter: "0.1", asOf: "0.1" },
  // (1400.2 − 50) / (2 × 1450.2)
  revenueGini: { always: "0.4655219969659357330023445042063164", quarter: "0", asOf: "0" },
  // (1400.2² + 50²) / 1450.2²
  revenueHerfindahl: { always: "0.9334214593183053556059616256925723", quarter: "1", asOf: "1" },
  // First contacts: Acme 8 January, Beta 2 February, Ceres 12 March, Dune 2 June; Acme ordered in January, Beta in June.
  customerAcquisitionRate: { always: 2 / 4, quarter: 2 / 3, asOf: 1 / 3 },
  // o03 and o04: 800 + 1200.5
  wonMargin: { always: "2000.5", quarter: "2000.5", asOf: "2000.5" },
  // A year: c1 1200, c2 1500, c3 600, c4 2400 / 2, c5 730, c6 365; c4 was signed in the quarter.
  annualContractValue: { always: "932.5", quarter: "1200", asOf: "932.5" },
  // On 31 March c2, c4 and c5 run; on 15 May c6 does too.
  annualRecurringRevenue: { always: "5595", quarter: "3430", asOf: "3795" },
  averageRevenuePerAccount: { always: "1398.75", quarter: "1143.333333333333333333333333333333", asOf: "1265" },
  // A fifth of two customers is two fifths of Acme.
  topCustomerShare: { always: "0.3862087987863742932009378016825265", quarter: "0.2", asOf: "0.2" },
};
