import { divideMoney } from "../../metric/ratioMoney.js";
import { accountsUnderContract } from "../customers/accountsUnderContract.js";
import { derive } from "../define/derive.js";
import { annualRecurringRevenue } from "./annualRecurringRevenue.js";

/**
 * Annual value per account under contract: average revenue per account, ARPA.
 *
 *     annual recurring revenue / # accounts under contract, at the end of a day
 *
 * All contracts of an account count together; {@link annualContractValue} is per contract. With no contract in force
 * the answer is null. Decision: contract-years.
 *
 * @example averageRevenuePerAccount({ contracts: [{ id: "1", accountId: "acme", signedOn: "2025-12-20", startsOn: "2026-01-01", endsOn: "2027-01-01", value: 1200 }, { id: "2", accountId: "acme", signedOn: "2026-01-20", startsOn: "2026-02-01", endsOn: "2026-08-01", value: 150 }] }, { asOf: "2026-03-31" }) // => 1500
 */
export const averageRevenuePerAccount = derive(
  { revenue: annualRecurringRevenue, accounts: accountsUnderContract },
  (values) => divideMoney(values.revenue, values.accounts),
  {
    id: "average-revenue-per-account",
    title: "Average revenue per account (ARPA)",
    meaning: "Annual value per account under contract: average revenue per account, ARPA.",
    topic: "revenue",
    nature: "lagging",
    kind: "quantitative",
    unit: "money",
    better: "higher",
    formula: "annual recurring revenue ÷ # accounts under contract",
  },
);
