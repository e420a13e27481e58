import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CheckCode } from "../../../src/diagnostics/pipelineChecks.js";
import { checkProbabilities } from "../../../src/pipeline/check/checkProbabilities.js";
import { pipelineCheckSentences } from "../../../src/locale/en/pipelineChecks.js";
import { randomBook, randomWindow } from "../../oracle/randomBook.js";
import { thrownBy } from "../../kpi/thrownBy.js";
import { frozen } from "../../kpi/frozen.js";
import { cleanBook, cleanDay, cleanStages } from "./cleanBook.js";
import { asOf, sound, stages } from "./checked.js";

describe("a check", () => {
  it("finds nothing in a sound deal, with or without its stages, a day or a book", () => {
    expect(checkProbabilities({ opportunities: [sound], stages }, { asOf })).toEqual([]);
    expect(checkProbabilities({ opportunities: [sound], asOf })).toEqual([]);
    expect(checkProbabilities({ opportunities: [sound] })).toEqual([]);
    expect(checkProbabilities({})).toEqual([]);
  });

  it("raises nothing on clean simulated books, on any day", () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const book = cleanBook(400, seed);
      expect(checkProbabilities(book, { asOf: cleanDay, only: certain })).toEqual([]);
      expect(checkProbabilities(book, { only: certain })).toEqual([]);
      // One in ten deals sits longer than nine in ten: on a past day some of those that went on did.
      const only = certain.filter((code) => code !== "stalled");
      expect(checkProbabilities(book, { asOf: "2025-12-15", only })).toEqual([]);
    }
    expect(checkProbabilities({ stages: cleanStages })).toEqual([]);
  });

  it("answers the same, and alters nothing, whatever the order of records", () => {
    fc.assert(
      fc.property(randomBook, randomWindow, (book, { asOf: day }) => {
        const terms = { ...(day !== undefined && { asOf: day }), target: { source: "web" } };
        const found = checkProbabilities(frozen(book), terms);
        const { opportunities, stages: listed, accounts } = book;
        const turned = { ...book, ...{ opportunities: opportunities.toReversed(), accounts: accounts.toReversed() } };
        expect(checkProbabilities({ ...turned, stages: listed.toReversed() }, terms)).toEqual(found);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
    );
  });

  it("of a deal by itself is that of the deal in its book", () => {
    fc.assert(
      fc.property(randomBook, (book) => {
        const inBook = checkProbabilities(book).filter(
          ({ subject, code }) => subject.kind === "opportunity" && code !== "probability-out-of-range",
        );
        const alone = book.opportunities.flatMap((deal) =>
          checkProbabilities({ ...book, opportunities: [deal] }).filter(
            ({ subject, code }) => subject.kind === "opportunity" && code !== "probability-out-of-range",
          ),
        );
        expect(new Set(alone.map(({ message }) => message))).toEqual(new Set(inBook.map(({ message }) => message)));
      }),
    );
  });

  it("shows errors first, then by code and by id", () => {
    const worse = { ...sound, probability: 3, amount: null, nextStepOn: null };
    const found = checkProbabilities({
      opportunities: [
        { ...worse, id: "b" },
        { ...worse, id: "a" },
      ],
    });
    expect(found.map(({ severity, code, subject }) => `${severity} ${code} ${subject.id ?? ""}`)).toEqual([
      "error probability-out-of-range a",
      "error probability-out-of-range b",
      "warning no-amount a",
      "warning no-amount b",
      "advice no-next-step a",
      "advice no-next-step b",
    ]);
  });

  it("looks for what it is asked for alone", () => {
    const worse = { ...sound, probability: 3, amount: null };
    const only = checkProbabilities({ opportunities: [worse], stages: [] }, { only: ["no-amount"] });
    expect(only.map(({ code }) => code)).toEqual(["no-amount"]);
  });

  it("knows a deal as it was on the day: not yet, or still open", () => {
    const won = { ...sound, outcome: "won", probability: 0.9, closedOn: "2026-03-15", amount: null } as const;
    const codes = (day: string): unknown =>
      checkProbabilities({ opportunities: [won] }, { asOf: day }).map(({ code }) => code);
    expect(codes("2026-01-04")).toEqual([]);
    expect(codes("2026-01-05")).toEqual(["no-amount"]);
    expect(codes("2026-03-14")).toEqual(["no-amount"]);
    expect(codes("2026-03-15")).toEqual(["closed-probability", "no-amount"]);
  });

  it("takes a deal whose record does not say when as it stands", () => {
    const undated = { ...sound, createdOn: null, amount: null };
    expect(checkProbabilities({ opportunities: [undated] }, { asOf: "2020-01-01" }).map(({ code }) => code)).toEqual([
      "no-amount",
    ]);
  });
});

/** What no chance is in: the codes of single deals and of stage tables. */
const certain = Object.keys(pipelineCheckSentences) as readonly CheckCode[];

describe("a check that cannot be made", () => {
  it.each([
    [{ pushes: 0 }, "pushes"],
    [{ pushes: 1.5 }, "pushes"],
    [{ wonStays: 0 }, "wonStays"],
    [{ amountChange: -0.1 }, "amountChange"],
    [{ amountChange: NaN }, "amountChange"],
    [{ answered: 1.1 }, "answered"],
    [{ sameProbabilityDeals: 1 }, "sameProbabilityDeals"],
    [{ target: {} }, undefined],
    [{ asOf: "2026-02-01" }, "asOf"],
  ])("says which term it is: %o", (terms, field) => {
    const error = thrownBy(() => checkProbabilities({ asOf: "2026-01-31" }, terms));
    expect(error).toMatchObject({ code: "impossible-request" });
    expect(error.place?.field).toBe(field);
  });

  it("says where a record cannot be read", () => {
    const broken = (change: object): unknown =>
      thrownBy(() => checkProbabilities({ opportunities: [sound, { ...sound, id: "b", ...change }] }, { asOf }));
    const place = { record: "opportunities", index: 1, id: "b" };
    expect(broken({ probability: "half" })).toMatchObject({ code: "unreadable-amount", place });
    expect(broken({ expectedCloseOn: "31/03/2026" })).toMatchObject({ code: "unreadable-day", place });
    expect(broken({ createdOn: "2026-02-30" })).toMatchObject({ code: "unreadable-day", place });
    expect(broken({ history: [{ on: "soon", stage: "demo" }] })).toMatchObject({ code: "unreadable-day", place });
    expect(thrownBy(() => checkProbabilities({}, { asOf: "soon" }))).toMatchObject({ code: "unreadable-day" });
  });
});
