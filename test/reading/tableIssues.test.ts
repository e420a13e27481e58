import { describe, expect, it } from "vitest";
import { english } from "../../src/english.js";
import { french } from "../../src/french.js";
import { translate } from "../../src/locale/translate.js";
import { readExport } from "../../src/reading/readExport.js";

const opportunities = [
  { "Deal Name": "a", "Deal Stage": "Closed Lost", "Is Closed Won": "true", Amount: "1.250", "Close Date": "1/2/2026" },
  { "Deal Name": "b", "Deal Stage": "Demo", "Is Closed Won": "false", Amount: "2.500", "Close Date": "" },
  { "Deal Name": "", "Deal Stage": "", "Is Closed Won": "", Amount: "", "Close Date": "" },
  { "Deal Name": "Total", "Deal Stage": "", "Is Closed Won": "", Amount: "3.750", "Close Date": "" },
];
const history = [{ "Deal ID": "x", Stage: "Demo", Timestamp: "2026-01-05T10:00:00Z" }];

describe("the issues of tables as a whole", () => {
  const { issues } = readExport({ opportunities, history }, { currency: "EUR", timeZone: "UTC" });
  const unknown = readExport({ deals: [{ Deal: "a", Stage: "Übergabe", Amount: 3 }] }, { currency: "EUR" }).issues;
  const ofTables = [...issues, ...unknown].filter(({ subject }) => subject.index === undefined);

  it("are one for each kind of finding, and leave no record out", () => {
    expect(new Set(ofTables.map(({ code }) => code))).toEqual(
      new Set([
        "ambiguous-column",
        "outcome-contradicts-stage",
        "no-lost-deals",
        "history-without-deal",
        "rows-left-out",
        "ids-made",
        "stages-assumed-open",
      ]),
    );
    expect(ofTables.filter(({ excluded }) => excluded)).toEqual([]);
  });

  it("have a sentence in both languages", () => {
    for (const issue of ofTables) {
      expect(translate(issue, english)).toBe(issue.message);
      expect(translate(issue, french)).not.toBe(issue.message);
      expect(`${issue.message} ${translate(issue, french)}`).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it("count the rows that are no records", () => {
    const leftOut = ofTables.flatMap(({ code, evidence }) => (code === "rows-left-out" ? [evidence] : []));
    expect(leftOut).toHaveLength(2);
    expect(leftOut).toContainEqual({ value: null, reason: "blank", count: 1, rows: [2], example: "" });
    expect(leftOut).toContainEqual({ value: null, reason: "total", count: 1, rows: [3], example: "Total, 3.750" });
  });
});
