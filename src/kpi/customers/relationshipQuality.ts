import { checkOptions, type OptionKinds } from "../../checkOptions.js";
import { refuse } from "../../errors.js";
import { mean } from "../../metric/mean.js";
import type { Account } from "../../model/records/account.js";
import type { Day } from "../../time/day.js";
import { numberOfDay } from "../../time/numberOfDay.js";
import { defineFamily } from "../define/defineFamily.js";
import { defineKpi } from "../define/defineKpi.js";
import { daysParameter } from "../define/parameter.js";
import { accountsInTouch, accountsInTouchAsOf, type AccountInTouch, type Grade } from "../facts/accountsInTouch.js";

/** Options of {@link relationshipQuality}. */
export interface RelationshipQualityOptions {
  /** Weight of each part, 0 or more; a part without a weight does not count. */
  readonly weights: Readonly<Partial<Record<"recency" | "frequency" | "satisfaction" | "contacts", number>>>;
  /** Days without a contact after which recency is 0; frequency counts the contacts of as many days. */
  readonly staleAfter: number;
  /** Number of contacts in that time for a full frequency. */
  readonly contactsWanted: number;
  /** Share of an account's key people that are known, from 0 to 1; null if unknown. */
  readonly peopleKnown?: (account: Partial<Account>) => number | null;
}

/**
 * Mean over accounts of a weighted relationship score from 0 to 1.
 *
 *     score = Σ weight × part / Σ weight, over the parts that are known
 *     recency = 1 − days since the last contact / staleAfter, at least 0
 *     frequency = # contacts in the last staleAfter days / contactsWanted, at most 1
 *     satisfaction = the latest survey answer as a part of its scale, of several on one day the worst
 *     contacts = the share of the people who matter that are known, as `peopleKnown` says
 *
 * As of a day; without `asOf`, on the book's own day or else the last day of any contact or answer. An account without
 * any contact has a recency and frequency of 0. An account without a survey answer is scored by the other parts. An
 * account without any known part is counted as missing. With no account the answer is null. Decision:
 * relationship-quality.
 *
 * @throws SalesKpiError `impossible-request` for options without any weight or count above 0
 * @example relationshipQuality({ weights: { recency: 1, satisfaction: 3 }, staleAfter: 60, contactsWanted: 2 })({ accounts: [{ id: "acme" }], activities: [{ id: "1", ownerId: "ann", accountId: "acme", on: "2026-03-01", kind: "call", status: "held" }], surveys: [{ accountId: "acme", on: "2026-02-01", kind: "nps", score: 10 }] }, { asOf: "2026-03-31" }) // => 0.875
 */
export const relationshipQuality = defineFamily(
  {
    id: "relationship-quality",
    title: "Relationship quality",
    meaning: "Mean over accounts of a weighted relationship score from 0 to 1.",
    topic: "customers",
    nature: "leading",
    kind: "qualitative",
    unit: "score",
    better: "higher",
    formula: "weighted mean of recency, frequency, satisfaction and contacts known",
  },
  (about) => (terms: RelationshipQualityOptions) => {
    const partsOf = partsBy(terms);
    return defineKpi({
      ...about,
      of: "accounts",
      timeBasis: accountsInTouchAsOf,
      metric: mean<AccountInTouch>((account) => weighted(partsOf(account))),
      facts: accountsInTouch,
    });
  },
  { weights: "record", staleAfter: "number", contactsWanted: "number", peopleKnown: "function?" },
);

const weightKinds: OptionKinds<RelationshipQualityOptions["weights"]> = {
  recency: "number?",
  frequency: "number?",
  satisfaction: "number?",
  contacts: "number?",
};

interface Part {
  readonly weight: number;
  readonly value: number | null;
}

function partsBy(terms: RelationshipQualityOptions): (account: AccountInTouch) => readonly Part[] {
  checkOptions("relationshipQuality: weights", terms.weights, weightKinds);
  const { recency = 0, frequency = 0, satisfaction = 0, contacts = 0 } = terms.weights;
  const weights = [recency, frequency, satisfaction, contacts];
  if (!weights.every((weight) => weight >= 0 && weight < Infinity) || !weights.some((weight) => weight > 0))
    refuse("weights", terms.weights, "weights of at least 0, one of them above 0");
  const staleAfter = daysParameter("staleAfter", terms.staleAfter);
  const { contactsWanted, peopleKnown = () => null } = terms;
  if (!(contactsWanted > 0 && contactsWanted < Infinity)) refuse("contactsWanted", contactsWanted, "a number above 0");
  return (account) => {
    const ages = agesOf(account.contactedOn ?? [], account.asOf);
    const last = Math.min(...ages, staleAfter);
    const recent = ages.filter((age) => age < staleAfter).length;
    return [
      { weight: recency, value: 1 - last / staleAfter },
      { weight: frequency, value: Math.min(recent / contactsWanted, 1) },
      { weight: satisfaction, value: latestGrade(account.grades ?? [], account.asOf) },
      { weight: contacts, value: peopleKnown(account) },
    ];
  };
}

function weighted(parts: readonly Part[]): number | null {
  let [sum, total] = [0, 0];
  for (const { weight, value } of parts)
    if (value !== null) {
      sum += weight * value;
      total += weight;
    }
  return total === 0 ? null : sum / total;
}

/** Returns the ages of days as of a day; later days are left out. */
const agesOf = (days: readonly Day[], asOf: Day | null | undefined): readonly number[] =>
  asOf == null ? [] : days.filter((day) => day <= asOf).map((day) => numberOfDay(asOf) - numberOfDay(day, "on"));

function latestGrade(grades: readonly Grade[], asOf: Day | null | undefined): number | null {
  let latest: Grade | null = null;
  for (const grade of grades) {
    if (asOf == null || grade.on > asOf) continue;
    if (latest === null || grade.on > latest.on || (grade.on === latest.on && grade.grade < latest.grade))
      latest = grade;
  }
  return latest?.grade ?? null;
}
