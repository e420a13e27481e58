import { describe, expect, it } from "vitest";
import type { Diagnostic, Evidence, Subject } from "../../src/diagnostics/diagnostic.js";
import { english } from "../../src/english.js";
import { french } from "../../src/french.js";
import { translate } from "../../src/locale/translate.js";
import { parseSalesBook } from "../../src/model/parse/parseSalesBook.js";
import { thrownBy } from "../kpi/thrownBy.js";

const catalogues = [
  "parseIssues",
  "pipelineChecks",
  "calibration",
  "planProblems",
  "planFindings",
  "payoutIssues",
  "backtest",
] as const;

type Sentence = (evidence: Evidence, subject: Subject) => string;
const sentencesOf = (locale: typeof english, name: (typeof catalogues)[number]): Record<string, Sentence> =>
  locale[name] as unknown as Record<string, Sentence>;

const noAmount: Diagnostic = {
  code: "no-amount",
  severity: "warning",
  subject: { kind: "opportunity", id: "A-7" },
  message: "",
  evidence: { outcome: "won" },
};

describe("a locale", () => {
  it.each([
    ["English", english],
    ["French", french],
  ])("gives a code that two catalogues share one sentence, in %s", (_, locale) => {
    const { issues } = parseSalesBook(
      {
        opportunities: [
          { id: "1", ownerId: "", outcome: "won", amount: "5 kg", currency: "EU", closedOn: "soon", createdOn: 7 },
          { id: "2", ownerId: "x", outcome: "wonn" },
        ],
        quotas: [{ id: "q", teamId: "t", repId: "r", target: 5, period: { start: "2026-02-01", end: "2026-01-01" } }],
      },
      { currency: "EUR" },
    );
    const shared = issues.filter(({ code }) => code in locale.planProblems);
    expect(new Set(shared.map(({ code }) => code)).size).toBeGreaterThan(3);
    for (const { code, evidence, subject } of shared) {
      const [issue, problem] = (["parseIssues", "planProblems"] as const).map((name) =>
        sentencesOf(locale, name)[code]?.(evidence, subject),
      );
      expect(issue).toBe(problem);
    }
  });

  it("shares codes between the catalogues of parse issues and of plan problems alone", () => {
    const shared = catalogues.flatMap((name, index) =>
      catalogues
        .slice(index + 1)
        .filter((other) => Object.keys(english[name]).some((code) => code in english[other]))
        .map((other) => `${name} ${other}`),
    );
    expect(shared).toEqual(["parseIssues planProblems"]);
  });

  it("has the same codes, headings apart, in both languages", () => {
    for (const name of catalogues)
      expect(Object.keys(french[name]).toSorted()).toEqual(Object.keys(english[name]).toSorted());
    expect(Object.keys(french.kpis).toSorted()).toEqual(Object.keys(english.kpis).toSorted());
  });
});

describe("translate", () => {
  it("writes the message of a parse issue again, and in French", () => {
    const records = { opportunities: [{ id: "7", ownerId: "ann", outcome: "won", closedOn: "03/17" }] };
    const { issues } = parseSalesBook(records, { currency: "EUR" });
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) {
      const stored = JSON.parse(JSON.stringify(issue)) as typeof issue;
      expect(translate(stored, english)).toBe(issue.message);
      expect(translate(stored, french)).not.toBe(issue.message);
    }
  });

  it("takes a locale of the catalogues that a user wrote", () => {
    const german = { pipelineChecks: { ...english.pipelineChecks, "no-amount": () => "Ohne Betrag." } };
    expect(translate(noAmount, german)).toBe("Ohne Betrag.");
    expect(thrownBy(() => translate({ ...noAmount, code: "cliff" }, german))).toMatchObject({
      code: "unknown-name",
      message: expect.stringContaining('translate: expected a code of the locale, got "cliff"') as string,
    });
  });

  it("refuses what is no diagnostic, no locale, and evidence of another code", () => {
    expect(() => translate("no-amount" as never, french)).toThrow("translate: expected a diagnostic");
    expect(() => translate(noAmount, "fr" as never)).toThrow("translate: locale: expected {");
    expect(thrownBy(() => translate({ ...noAmount, code: "wrong-target" }, french))).toMatchObject({
      code: "impossible-request",
    });
    expect(thrownBy(() => translate({ ...noAmount, code: "toString" }, french))).toMatchObject({
      code: "unknown-name",
    });
  });
});
