import { SalesKpiError } from "../../errors.js";
import { isBookKpi, type AnyKpi } from "../../kpi/define/bookKpi.js";
import { factsOf } from "../../kpi/define/factsOf.js";
import { eraseKpiTypes, type BaseKpi } from "../../kpi/define/kpi.js";
import { teamPath } from "../../model/book/teamPath.js";
import type { SalesBook } from "../../model/book/salesBook.js";
import { dimensions } from "../../model/dimensions/dimensions.js";
import { teamOn } from "../../model/accessors/rep.js";
import { readDayOf } from "../../model/accessors/accessor.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Day } from "../../time/day.js";
import { one } from "../../exact/fraction.js";
import type { Where } from "../plan/criterion.js";
import type { CreditRules } from "../plan/plan.js";
import { creditedBeside, soldParts, type CreditedFact } from "./creditedFacts.js";
import type { PayoutIssue } from "./payoutIssueEvidence.js";

/** The facts that count for a rep, a team with those below it, or the company. */
export interface ScopedFacts {
  readonly ofRep: (repId: string) => readonly CreditedFact[];
  /** `day` places facts that have none of their own. */
  readonly ofTeam: (teamId: string, day: Day) => readonly CreditedFact[];
  readonly ofCompany: () => readonly CreditedFact[];
}

/** The facts of KPIs over one kind of record, credited once for all who ask. */
export function scopedFactsIn(
  book: SalesBook,
  credits: CreditRules,
  report: (issue: PayoutIssue) => void,
): (kpi: BaseKpi, where: Where | undefined) => ScopedFacts {
  const known = new Map<string, ScopedFacts>();
  const beside = creditedBeside(book, credits);
  return (kpi, where) =>
    getOrInsert(known, JSON.stringify([kpi.id, where ?? null]), () => {
      const facts = Array.from(factsOf(kpi, book) as Iterable<object>).filter((fact) => matches(fact, where));
      const sold = lazily(() => {
        const ownerOf = ownersIn(kpi, book);
        return facts.flatMap((fact) => soldParts(fact, ownerOf(fact), credits, report));
      });
      const byRep = lazily(() => {
        const parts = new Map<string | null, CreditedFact[]>();
        for (const part of sold())
          for (const each of [part, ...beside(part, () => dayOf(kpi, part.fact))])
            getOrInsert(parts, each.repId, () => []).push(each);
        return parts;
      });
      return {
        ofRep: (repId) => byRep().get(repId) ?? [],
        ofTeam: teamFacts(kpi, book, sold),
        ofCompany: lazily(() =>
          facts.map((fact): CreditedFact => ({ fact, repId: null, share: one, source: "scope", soldBy: null })),
        ),
      };
    });
}

/** The day of a fact, where the KPI's timeBasis gives it one. */
export const dayOf = ({ timeBasis: timeBasis }: BaseKpi, fact: object): Day | null =>
  timeBasis.kind === "flow" ? (readDayOf(timeBasis.reading, fact) ?? null) : null;

/** The KPIs over one kind of record that a KPI is made of. */
export const basesOf = (kpi: AnyKpi): BaseKpi[] =>
  isBookKpi(kpi) ? Object.values(kpi.parts).flatMap((part) => basesOf(part.kpi)) : [eraseKpiTypes(kpi)];

function teamFacts(
  kpi: BaseKpi,
  book: SalesBook,
  sold: () => readonly CreditedFact[],
): (teamId: string, day: Day) => readonly CreditedFact[] {
  const repOf = new Map(book.reps.map((rep) => [rep.id, rep]));
  const pathTo = teamPath(book.teams);
  const known = new Map<string, readonly CreditedFact[]>();
  // Every member of a team asks for the same facts, for each of its payments.
  return (teamId, day) =>
    getOrInsert(known, JSON.stringify([teamId, day]), () =>
      sold().flatMap((part) => {
        const rep = part.repId === null ? undefined : repOf.get(part.repId);
        const team = rep === undefined ? null : teamOn(rep, dayOf(kpi, part.fact) ?? day);
        return team !== null && pathTo(team).includes(teamId) ? [{ ...part, source: "scope" }] : [];
      }),
    );
}

function ownersIn(kpi: BaseKpi, book: SalesBook): (fact: object) => string | null {
  const standing = dimensions.rep.of[kpi.of]?.(book);
  if (standing === undefined)
    throw new SalesKpiError("impossible-request", `${kpi.id} cannot be told by rep: ${kpi.of} have no owner`, {
      record: kpi.of,
      field: "scope",
    });
  return (fact) => standing(fact as never, dayOf(kpi, fact)) ?? null;
}

function matches(fact: object, where: Where | undefined): boolean {
  return Object.entries(where ?? {}).every(([field, wanted]) => {
    const value = (fact as Readonly<Record<string, unknown>>)[field] ?? null;
    return Array.isArray(wanted) ? wanted.includes(value) : value === wanted;
  });
}

function lazily<Value>(make: () => Value): () => Value {
  let value: { readonly made: Value } | undefined;
  return () => (value ??= { made: make() }).made;
}
