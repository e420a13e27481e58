import type { PinnedNumbers } from "../pinnedNumbers.js";

export const acquisitionPinned: PinnedNumbers = {
  // 400 + 250.5 in the quarter, 300 in April.
  marketingCosts: { always: "950.5", quarter: "650.5", asOf: "950.5" },
  // Tools 100, salary 900, commission 120 and travel 60 in the quarter, 80 in June.
  salesCosts: { always: "1260", quarter: "1180", asOf: "1180" },
  salesSalaries: { always: "900", quarter: "900", asOf: "900" },
  sellingExpenses: { always: "360", quarter: "280", asOf: "280" },
  salesCompensation: { always: "1020", quarter: "1020", asOf: "1020" },
  // Ann 180 min at 40, Bob 360 at 30.50, Dan 60 at 25: 19680 / 60. In April Bob 480 more; Cat has no hourly cost.
  repTimeCost: { always: "572", quarter: "328", asOf: "572" },
  // 950.5 + 360 + 572; 650.5 + 280 + 328; 950.5 + 280 + 572
  acquisitionSpend: { always: "1882.5", quarter: "1258.5", asOf: "1802.5" },
  // Acme was won in January and Beta in June.
  acquisitionCost: { always: "941.25", quarter: "1258.5", asOf: "1802.5" },
  // 1830.5 / 1500.3
  acquisitionCostRatio: { always: null, quarter: "1.22008931547023928547623808571619", asOf: null },
  // Acme: 1200 − 700 + 300.3 − 100.1
  newCustomerMargin: { always: "0", quarter: "700.2", asOf: "0" },
  // 700.2 less 400 + 250.5 + 60, what was spent from 2 December to 1 March.
  contributionPerCustomer: { always: null, quarter: "-10.3", asOf: null },
  marketingAcquisitionCost: { always: "475.25", quarter: "650.5", asOf: "950.5" },
  // 10001 / 2210.5; 5000.5 / 1830.5; 5000.5 / 2130.5
  ltvToCac: {
    always: "4.524315765663876950916082334313504",
    quarter: "2.731767276700355094236547391423108",
    asOf: "2.347101619338183524994132832668388",
  },
  // 2210.5 / 160.5; 1830.5 / 80.25; 2130.5 / 80.25
  paybackMonths: {
    always: "13.77258566978193146417445482866044",
    quarter: "22.8099688473520249221183800623053",
    asOf: "26.54828660436137071651090342679128",
  },
  // 0.97^k falls below 1 − 0.03 × cost / 80, for costs of 1105.25, 1830.5 and 2130.5.
  paybackMonthsWithChurn: { always: 18, quarter: 39, asOf: 53 },
  // o03 800 and o04 1200.5.
  marketingSourcedMargin: { always: "2000.5", quarter: "2000.5", asOf: "2000.5" },
  // o01, o03 and o04 in the quarter, o06 on 20 May.
  marketingSourcedRevenue: { always: "6701", quarter: "6000.3", asOf: "6000.3" },
  // 1050 / 950.5; 1350 / 650.5; 1050 / 950.5
  marketingRoi: {
    always: "1.104681746449237243556023145712783",
    quarter: "2.075326671790930053804765564950038",
    asOf: "1.104681746449237243556023145712783",
  },
  // 5750.5 / 950.5; 5349.8 / 650.5; 5049.8 / 950.5
  marketingRoiByRevenue: {
    always: "6.049973698053655970541820094687007",
    quarter: "8.224135280553420445810914681014604",
    asOf: "5.312782745923198316675433982114676",
  },
  // o01, o03, o04, o06, o08 and o09, beside o02, o05 and o10 of reps. Four deals do not say.
  marketingSourcedShare: { always: 6 / 9, quarter: 4 / 5, asOf: 6 / 8 },
  // 12201.5 / 22501.5; 9700.9 / 10500.9; 12600.8 / 13900.8, o06 at 600 and o08 at 4500
  marketingSourcedShareByValue: {
    always: "0.542252738706308468324333933293336",
    quarter: "0.9238160538620499195307068917902275",
    asOf: "0.9064802025782688766114180478821363",
  },
  // 1260 / 1450.2; 1180 / 1500.3; 1180 / 1400.2
  costOfSalesRatio: {
    always: "0.8688456764584195283409184940008275",
    quarter: "0.7865093647937079250816503365993468",
    asOf: "0.8427367518925867733180974146550493",
  },
  // 1020 / 1450.2; 1020 / 1500.3; 1020 / 1400.2
  compensationCostOfSales: {
    always: "0.703351261894911046752172114191146",
    quarter: "0.6798640271945610877824435112977405",
    asOf: "0.7284673618054563633766604770747036",
  },
};
