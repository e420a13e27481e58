import { describe, expect, it } from "vitest";
import { exportReport } from "../../examples/reports/exportReport.js";

const sample = (name: string): string => `test/reading/samples/${name}.csv`;

describe("the report of any export", () => {
  it("prints the mapping, the issues and the scorecard of a file, with the figures of the sample", () => {
    const report = exportReport(sample("salesforce-report-en"), {});
    expect(report).toContain("an export of salesforce, opportunity-report, en");
    expect(report).toMatch(/Close Date +closeDate +32 of 32 +M\/d\/yyyy/u);
    expect(report).toContain('5 rows are left out (a footer), for example "Pipeline all FY26"');
    // 240 505.57 won in 11, as the sample's own figures say.
    expect(report).toMatch(/total +11 .* 240\u202f506 |total +11 .* 240.506 /u);
  });

  it("reads a folder of several files, and says what it did not read", () => {
    const report = exportReport("examples/exports", { currency: "USD", asOf: "2026-06-30" });
    expect(report).toContain("deals: opportunities, an export of salesforce");
    expect(report).toMatch(/Ana Ruiz +2 +100\.0 % +43.750/u);
  });

  it("says what to state if the currency is not known, and that a file is no export", () => {
    expect(exportReport(sample("hubspot-deals-en"), {})).toContain("--currency EUR");
    expect(exportReport("package.json", {})).toContain("expected deals, orders, leads");
  });
});
