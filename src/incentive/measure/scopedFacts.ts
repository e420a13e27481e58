import type { PayoutDiagnostic } from "../../diagnostics/payoutIssues.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import { SalesKpiError } from "../../errors.js";
import { one } from "../../exact/fraction.js";
import { isBookKpi, type AnyKpi } from "../../kpi/define/bookKpi.js";
import { factsOf } from "../../kpi/define/factsOf.js";
import { eraseKpiTypes, type BaseKpi } from "../../kpi/define/kpi.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import { teamOn } from "../../model/accessors/rep.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import { teamPath } from "../../model/book/teamPath.js";
import type { Credit } from "../../model/records/opportunity.js";
import { dimensions } from "../../model/dimensions/dimensions.js";
import type { Day } from "../../time/day.js";
import type { Where } from "../plan/criterion.js";
import type { CreditRules } from "../plan/plan.js";
import { otherCredits, sellerCredits, type CreditedFact } from "./creditedFact.js";

/** Facts that are credited to a rep, to a team with the teams below, or to the company. */
export interface ScopedFacts {
  readonly ofRep: (repId: string) => readonly CreditedFact[];
  /** Returns the facts of a team; `day` decides the team of facts without a day. */
  readonly ofTeam: (teamId: string, day: Day) => readonly CreditedFact[];
  readonly ofCompany: () => readonly CreditedFact[];
}

/** Sale that each credit note reverses, and the receiver of issues. */
export interface CreditingOptions {
  readonly creditNotes: Readonly<Record<string, string>>;
  readonly report: (issue: PayoutDiagnostic) => void;
}

/** Returns the function from a KPI and a filter to its credited facts. Each pair of KPI and filter is credited once. */
export function scopedFactsOf(
  book: SalesBook,
  credits: CreditRules,
  { creditNotes, report }: CreditingOptions,
): (kpi: BaseKpi, where: Where | undefined) => ScopedFacts {
  const cache = new Map<string, ScopedFacts>();
  const otherCreditsOf = otherCredits(book, credits);
  return (kpi, where) =>
    getOrInsert(cache, JSON.stringify([kpi.id, where ?? null]), () => {
      const all = Array.from(factsOf(kpi, book) as Iterable<RecordedFact>);
      const facts = all.filter((fact) => matches(fact, where));
      const sold = memoize(() => {
        const ownerOf = ownerAccessor(kpi, book);
        const saleOf = reversedSale(all, creditNotes);
        return facts.flatMap((fact) => {
          const seller = saleOf(fact) ?? fact;
          return sellerCredits({ fact, splits: seller.credits ?? [], owner: ownerOf(seller) }, credits, report);
        });
      });
      const byRep = memoize(() => {
        const creditsOf = new Map<string | null, CreditedFact[]>();
        for (const sale of sold())
          for (const credited of [sale, ...otherCreditsOf(sale, () => dayOf(kpi, sale.fact))])
            getOrInsert(creditsOf, credited.repId, () => []).push(credited);
        return creditsOf;
      });
      return {
        ofRep: (repId) => byRep().get(repId) ?? [],
        ofTeam: teamFacts(kpi, book, sold),
        ofCompany: memoize(() =>
          facts.map((fact): CreditedFact => ({ fact, repId: null, share: one, source: "scope", soldBy: null })),
        ),
      };
    });
}

/** Returns the day of a fact; null for a KPI whose time basis gives facts no day. */
export const dayOf = ({ timeBasis }: BaseKpi, fact: object): Day | null =>
  timeBasis.kind === "flow" ? (readDayOf(timeBasis.reading, fact) ?? null) : null;

/** Returns the KPIs over one kind of record that a KPI is composed of. */
export const basesOf = (kpi: AnyKpi): BaseKpi[] =>
  isBookKpi(kpi) ? Object.values(kpi.parts).flatMap((part) => basesOf(part.kpi)) : [eraseKpiTypes(kpi)];

function teamFacts(
  kpi: BaseKpi,
  book: SalesBook,
  sold: () => readonly CreditedFact[],
): (teamId: string, day: Day) => readonly CreditedFact[] {
  const repOf = new Map(book.reps.map((rep) => [rep.id, rep]));
  const pathTo = teamPath(book.teams);
  const cache = new Map<string, readonly CreditedFact[]>();
  // All members of a team read the same facts, for each of their payments.
  return (teamId, day) =>
    getOrInsert(cache, JSON.stringify([teamId, day]), () =>
      sold().flatMap((sale) => {
        const rep = sale.repId === null ? undefined : repOf.get(sale.repId);
        const team = rep === undefined ? null : teamOn(rep, dayOf(kpi, sale.fact) ?? day);
        return team !== null && pathTo(team).includes(teamId) ? [{ ...sale, source: "scope" }] : [];
      }),
    );
}

function ownerAccessor(kpi: BaseKpi, book: SalesBook): (fact: object) => string | null {
  const repOf = dimensions.rep.of[kpi.of]?.(book);
  if (repOf === undefined)
    throw new SalesKpiError(
      "impossible-request",
      `${kpi.id}: expected a KPI over records with an owner, got one over ${kpi.of}`,
      { record: kpi.of, field: "scope" },
    );
  return (fact) => repOf(fact as never, dayOf(kpi, fact)) ?? null;
}

interface RecordedFact {
  readonly id?: string;
  readonly credits?: readonly Credit[] | null | undefined;
}

/** Returns the function from a credit note without credits of its own to the sale that it reverses; null for any other fact. */
function reversedSale(
  facts: readonly RecordedFact[],
  creditNotes: CreditingOptions["creditNotes"],
): (fact: RecordedFact) => RecordedFact | null {
  const reversed = new Set(Object.values(creditNotes));
  const sales = new Map(facts.flatMap((fact) => (reversed.has(fact.id ?? "") ? [[fact.id, fact] as const] : [])));
  return ({ id = "", credits }) => {
    const sale = Object.hasOwn(creditNotes, id) ? creditNotes[id] : undefined;
    return sale === undefined || (credits ?? []).length > 0 ? null : (sales.get(sale) ?? null);
  };
}

function matches(fact: object, where: Where | undefined): boolean {
  return Object.entries(where ?? {}).every(([field, wanted]) => {
    const value = (fact as Readonly<Record<string, unknown>>)[field] ?? null;
    return Array.isArray(wanted) ? wanted.includes(value) : value === wanted;
  });
}

/** Returns a function that computes a value at its first call and keeps it. */
function memoize<Value>(compute: () => Value): () => Value {
  let cached: { readonly value: Value } | undefined;
  return () => (cached ??= { value: compute() }).value;
}
