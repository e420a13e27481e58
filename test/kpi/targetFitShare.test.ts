import { describe, expect, it } from "vitest";
import { measure } from "../../src/kpi/define/measure.js";
import { targetFitShare } from "../../src/kpi/pipeline/targetFitShare.js";
import type { Account } from "../../src/model/records/account.js";
import type { Opportunity } from "../../src/model/records/opportunity.js";

const deal = (fields: Partial<Opportunity> & { readonly size?: string }): Opportunity => ({
  id: "a",
  stage: "offer",
  outcome: "open",
  createdOn: "2026-01-10",
  ...fields,
});
const accounts: Account[] = [
  { id: "acme", segment: "Gold", size: "51-200", createdOn: "2026-02-01" },
  { id: "beta", segment: "Silver", size: "51-200" },
];

describe("the target fit of opportunities", () => {
  const fit = targetFitShare({ segment: "Gold", size: ["11-50", "51-200"] });

  it("reads each criterion of the deal, and where it has none of its account", () => {
    expect(fit({ accounts, opportunities: [deal({ accountId: "acme" }), deal({ accountId: "beta" })] })).toBe(0.5);
    expect(fit({ accounts, opportunities: [deal({ accountId: "acme", size: "1" })] })).toBe(0);
  });

  it("misses a deal of which a criterion is not known, unless another one fails", () => {
    const { value, n, missing } = measure(fit, { opportunities: [deal({}), deal({ size: "1" })] });
    expect([value, n, missing]).toEqual([0, 1, 1]);
  });

  it("does not know on a day an account that came later", () => {
    const book = { accounts, opportunities: [deal({ accountId: "acme" })] };
    expect(fit(book, { asOf: "2026-01-31" })).toBeNull();
    expect(fit(book, { asOf: "2026-02-01" })).toBe(1);
  });

  it("refuses a profile that nobody, or everybody, would fit", () => {
    expect(() => targetFitShare({})).toThrow(/expected at least one criterion/);
    expect(() => targetFitShare({ segment: [] })).toThrow(/segment/);
  });
});
