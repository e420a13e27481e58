import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planInYear } from "../../../src/incentive/backtest/planInYear.js";
import { explain } from "../../../src/incentive/payout/explain.js";
import type { BacktestDiagnostic } from "../../../src/diagnostics/backtest.js";
import type { Backtest } from "../../../src/incentive/backtest/backtest.js";
import { french } from "../../../src/french.js";
import { translate } from "../../../src/locale/translate.js";
import type { IncentivePlan } from "../../../src/incentive/plan/plan.js";
import { Decimal } from "../../../src/exact/decimal.js";
import { wilson } from "../../../src/stats/intervals/wilson.js";
import type { BookRecords } from "../../../src/model/book/salesBook.js";
import { accountManagers } from "../plans.js";
import { first, idOf, kpis, plan, messagesOf, rep, revenueCriterion, teamOf, tested, won } from "./testedBook.js";

const sum = (amounts: readonly Decimal[]): Decimal => amounts.reduce((all, each) => all.plus(each), new Decimal(0));

/** By quarter and rep, what was sold. */
const quarterly = fc.array(fc.tuple(...[1, 4, 7, 10].map(() => fc.integer({ min: 0, max: 90 }))), {
  minLength: 1,
  maxLength: 12,
});

const bookOf = (sold: readonly (readonly number[])[]): BookRecords => ({
  reps: sold.map((_, index) => rep(idOf(index), { memberships: [{ teamId: index % 2 === 0 ? "a" : "b" }] })),
  teams: [{ id: "a" }, { id: "b" }],
  opportunities: [
    first,
    ...sold.flatMap((quarters, index) =>
      quarters.map((amount, quarter) =>
        won(`d${index}-${quarter}`, idOf(index), `2026-${["02", "05", "08", "11"][quarter] ?? ""}-10`, amount),
      ),
    ),
  ],
});

const rich: IncentivePlan = plan({
  criteria: [
    { ...revenueCriterion, weight: 2, per: "quarter", target: 50, basis: "period" },
    { ...revenueCriterion, id: "team", scope: "team", target: 500 },
  ],
  gates: [{ on: "team", atLeast: "0.8", otherwise: "0.25" }],
});

describe("backtest", () => {
  it("says of statements what a hand would count from them", () => {
    fc.assert(
      fc.property(quarterly, (sold) => {
        const { reps, statements, checks } = tested(bookOf(sold), { budget: 5000, orders: 19 }, rich);
        const totals = sold.map((_, index) =>
          sum(statements.filter(({ repId }) => repId === idOf(index)).map(({ total }) => total)),
        );
        expect(reps.map(({ repId }) => repId)).toEqual(sold.map((_, index) => idOf(index)));
        expect(reps.map(({ variable }) => variable.toFixed())).toEqual(totals.map((total) => total.toFixed()));
        expect(reps.map((row) => row.sold?.toFixed())).toEqual(
          sold.map((quarters) => String(quarters.reduce((all, each) => all + each, 0))),
        );
        // The attainment of a year is that of its sums, whatever its payments looked at; quarters have 50 each, to the day.
        const reached = sold.map((quarters) => quarters.reduce((all, each) => all + each, 0) >= 200);
        const some = reached.filter(Boolean).length;
        expect(reps.map(({ atTarget }) => atTarget)).toEqual(reached);
        expect(checks.motivating.atTarget).toEqual({
          reps: some,
          n: sold.length,
          share: some / sold.length,
          ...wilson(some, sold.length),
        });
        const cost = sum(totals);
        expect(checks.affordable.cost.toFixed()).toBe(cost.toFixed());
        expect(checks.affordable.verdict).toBe(cost.lessThanOrEqualTo(5000) ? "within budget" : "over budget");
        expect(checks.motivating.satisfied.reps).toBe(
          totals.filter((total) => total.greaterThanOrEqualTo(1000)).length,
        );
        expect(checks.collective.expectedPay?.toFixed()).toBe(
          cost.div(sold.length).toDecimalPlaces(2, Decimal.ROUND_HALF_EVEN).toFixed(),
        );
        expect(checks.collective.withoutGates?.greaterThanOrEqualTo(checks.collective.expectedPay ?? 0)).toBe(true);
        const teams = [0, 1].filter((team) => team < sold.length);
        const open = teams.filter(
          (team) =>
            400 <=
            sum(
              sold
                .filter((_, index) => index % 2 === team)
                .flat()
                .map((each) => new Decimal(each)),
            ).toNumber(),
        );
        expect(checks.collective.gates[0]?.reached).toMatchObject({ reps: open.length, n: teams.length });
      }),
      { numRuns: 40 },
    );
  });

  it("is the same in any order of records, and with another seed but for p-values", () => {
    const sold = Array.from({ length: 14 }, (_, index) => [index * 5, 40, (index * 37) % 60, 10]);
    const book = bookOf(sold);
    const about = {
      ...book,
      reps:
        book.reps?.map((each, index) => ({
          ...each,
          region: index % 3 === 0 ? "north" : "south",
          hiredOn: `20${10 + index}-01-01`,
        })) ?? [],
    };
    const turned = {
      ...about,
      reps: about.reps.toReversed(),
      opportunities: about.opportunities?.toReversed() ?? [],
      teams: about.teams?.toReversed() ?? [],
    };
    const found = tested(about, {}, rich);
    expect(tested(turned, {}, rich)).toEqual(found);
    expect(tested(about, {}, rich)).toEqual(found);
    const other = tested(about, { seed: 8 }, rich);
    expect(other.reps).toEqual(found.reps);
    expect(other.checks.collective).toEqual(found.checks.collective);
    expect(other.checks.fair.factors.map(({ pValue }) => pValue)).not.toEqual(
      found.checks.fair.factors.map(({ pValue }) => pValue),
    );
    expect(other.checks.fair.factors.map(({ correlation, between }) => [correlation, between])).toEqual(
      found.checks.fair.factors.map(({ correlation, between }) => [correlation, between]),
    );
  });

  it("asks and pays a rep who came or left for the time there", () => {
    const book = {
      reps: [
        rep("ann", { leftOn: "2026-07-01" }),
        rep("bob", { hiredOn: "2026-07-01" }),
        rep("old", { leftOn: "2026-01-01" }),
      ],
      opportunities: [
        first,
        won("a", "ann", "2026-05-05", 50),
        won("b", "bob", "2026-09-09", 50),
        won("late", "ann", "2026-08-08", 50),
      ],
    };
    const { reps } = tested(book);
    const days = [181, 184];
    expect(reps.map(({ repId }) => repId)).toEqual(["ann", "bob"]);
    reps.forEach(({ timeShare, attainment, atTarget, targetPay, base, sold }, index) => {
      const share = new Decimal(days[index] ?? 0).div(365);
      expect(timeShare.toFixed(12)).toBe(share.toFixed(12));
      expect(attainment?.toFixed(12)).toBe(new Decimal(0.5).div(share).toFixed(12));
      expect(atTarget).toBe(index === 0);
      expect(targetPay.toFixed()).toBe(share.times(1000).toDecimalPlaces(2).toFixed());
      expect(base?.toFixed()).toBe(share.times(3000).toDecimalPlaces(2).toFixed());
      expect(sold?.toFixed()).toBe("50");
    });
  });

  it("compares with the target exactly: three thirds are all", () => {
    const thirds = plan({
      targetPay: { variable: 1 },
      criteria: [{ ...revenueCriterion, target: "0.3", curve: { points: [[0, 0]] } }],
    });
    const book = {
      reps: [rep("ann"), rep("bob")],
      opportunities: [
        first,
        ...["2026-02-02", "2026-05-05", "2026-08-08"].map((day, index) => won(`a${index}`, "ann", day, 0.1)),
        won("b", "bob", "2026-02-02", 0.29999999999999),
      ],
    };
    expect(tested(book, {}, thirds).reps.map(({ atTarget }) => atTarget)).toEqual([true, false]);
  });

  it("takes base pay of a rep, then of a role, then of all", () => {
    const targetPay = {
      variable: 1000,
      base: 100,
      overrides: [
        { role: "senior", variable: 2000, base: 200 },
        { repId: "r01", variable: 3000, base: 300 },
        { repId: "r02", variable: 4000 },
      ],
    };
    const book = teamOf([100, 100, 100, 100], (index) => ({ role: index === 0 || index === 1 ? "senior" : "junior" }));
    const { reps } = tested(book, {}, plan({ targetPay }));
    expect(reps.map((row) => `${String(row.targetPay)} ${String(row.base)}`)).toEqual([
      "2000 200",
      "3000 300",
      "4000 100",
      "1000 100",
    ]);
  });

  it("has all statements, so that one rep's can be explained", () => {
    const { statements } = tested(teamOf([50, 100]));
    const own = statements.filter(({ repId }) => repId === "r01");
    expect(own).toHaveLength(4);
    expect(explain(own[1] ?? { lines: [] }).map(({ sentence }) => sentence)).toContain(
      "Attainment: 100 against a target of ≈ 49.589: ≈ 201.66 %.",
    );
  });

  it("says as much in French, with the same figures", () => {
    const book = teamOf([50, 100, 120, 80, 90, 70, 30, 110, 95, 105, 60], (index) => ({
      region: index % 2 === 0 ? "n" : "s",
    }));
    const options = {
      budget: 10_000,
      previous: [
        { repId: "r00", variable: 900 },
        { repId: "r01", variable: 500 },
      ],
    };
    const english = tested(book, options, rich);
    const translated = tested(book, { ...options, locale: french }, rich);
    const digits = (sentences: readonly string[]): string[] =>
      sentences.map((sentence) => (sentence.match(/\d/gu) ?? []).toSorted().join(""));
    for (const name of ["data", "simple", "consistent", "motivating", "affordable", "collective", "fair"] as const) {
      const [inEnglish, inFrench] = [english.checks[name], translated.checks[name]];
      expect(messagesOf(inFrench)).toHaveLength(messagesOf(inEnglish).length);
      expect(messagesOf(inFrench).join()).not.toBe(messagesOf(inEnglish).join());
      expect(inFrench.verdict).toBe(inEnglish.verdict);
      expect(digits(messagesOf(inFrench))).toEqual(digits(messagesOf(inEnglish)));
    }
    expect(messagesOf(translated.checks.fair)[1]).toMatch(/^région : /);
    expect(translated.checks.simple.description).not.toBe(english.checks.simple.description);
  });

  it("can be told again in French from a stored result", () => {
    const book = teamOf([50, 100, 120, 80, 90, 70, 30, 110, 95, 105, 60], (index) => ({
      region: index % 2 === 0 ? "n" : "s",
    }));
    const options = { budget: 10, previous: [{ repId: "r00", variable: 900 }] };
    const all = ({ checks, health }: Backtest): BacktestDiagnostic[] =>
      [...Object.values(checks), health].flatMap(({ diagnostics }) => diagnostics);
    const stored = JSON.parse(JSON.stringify(all(tested(book, options, rich)))) as BacktestDiagnostic[];
    const translated = all(tested(book, { ...options, locale: french }, rich));
    expect(stored.map((diagnostic) => translate(diagnostic, french))).toEqual(translated.map(({ message }) => message));
    expect(stored.map(({ code }) => code)).toEqual(translated.map(({ code }) => code));
    expect(stored.filter(({ severity }) => severity === "warning").map(({ code }) => code)).toContain(
      "budget-exceeded",
    );
  });

  it("names reps as the book does", () => {
    const book = teamOf([50, 100], (index) => ({ name: ["Ann", "Bob"][index] ?? null }));
    const { consistent } = tested(book, { previous: [{ repId: "r00", variable: 900 }] }).checks;
    expect(messagesOf(consistent)).toEqual([
      "Of 1 rep, 0 would gain, 1 would lose and 0 would be paid the same.",
      "Total pay would change from 900 EUR to 500 EUR (-44 %).",
      "Ann would lose most: 400 EUR (-44 %).",
      "1 rep would lose more than 10 %: Ann.",
      "1 rep is paid by the new plan only: Bob.",
    ]);
  });

  it("refuses what cannot be", () => {
    const book = teamOf([100]);
    expect(() => tested(book, { wantedAtTarget: 0 })).toThrow(
      "backtest: wantedAtTarget: expected a share above 0 and at most 1, got 0",
    );
    expect(() => tested(book, { wantedAtTarget: 1.1 })).toThrow("wantedAtTarget");
    expect(() => tested(book, { seed: 0.5 })).toThrow("seed");
    expect(() => tested(book, { targetCriterion: "none" })).toThrow(
      'targetCriterion: expected the id of a criterion of scope rep (revenue), got "none"',
    );
    expect(() => tested(book, { revenueKpi: "happiness" })).toThrow("happiness");
    expect(() => tested(book, { year: { start: "2026-01-01", end: "2026-07-01" } })).toThrow(
      'backtest: year: expected a year with 4 payments, as next has, and not 2, got "2026-01-01/2026-07-01"',
    );
    expect(() => tested(book, { previous: plan({ criteria: [{ ...revenueCriterion, kpi: "other" }] }) })).toThrow(
      "other",
    );
    expect(() => tested(book, { kpis: [] })).not.toThrow();
    expect(tested(book, { kpis: Object.values(kpis) }).reps).toHaveLength(1);
  });
});

describe("planInYear", () => {
  it("moves every day of a plan by whole months", () => {
    const moved = planInYear(accountManagers, { start: "2025-04-01", end: "2026-04-01" });
    expect(moved).toMatchObject({
      year: { start: "2025-04-01", end: "2026-04-01" },
      draw: { recoveryFrom: "2025-10-01" },
      participants: [{ role: "account-manager" }, { repId: "bob", from: "2025-07-01" }],
    });
    expect(moved.modifiers?.find(({ kind }) => kind === "spif")).toMatchObject({
      during: { start: "2025-09-01", end: "2025-11-01" },
    });
    expect(planInYear(moved, accountManagers.year)).toEqual(accountManagers);
    expect(planInYear(accountManagers, accountManagers.year)).toEqual(accountManagers);
  });

  it("keeps the day of the month past a leap day", () => {
    const leap = plan({ year: { start: "2028-01-01", end: "2029-01-01" }, participants: [{ from: "2028-09-01" }] });
    expect(planInYear(leap, { start: "2027-01-01", end: "2028-01-01" }).participants).toEqual([{ from: "2027-09-01" }]);
  });

  it("moves by days where years begin on other days of a month", () => {
    const draw = { amount: 1, recoverable: true, recoveryFrom: "2027-01-11", until: "2027-12-31" };
    const moved = planInYear(plan({ draw, payout: "year" }), { start: "2026-01-16", end: "2027-01-16" });
    expect(moved.draw).toMatchObject({ recoveryFrom: "2026-01-26", until: "2027-01-15" });
  });
});
