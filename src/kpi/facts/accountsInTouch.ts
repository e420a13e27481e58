import type { Account } from "../../model/records/account.js";
import type { Activity } from "../../model/records/activity.js";
import type { Survey } from "../../model/records/survey.js";
import { isLater } from "../../model/history/laterFields.js";
import { getOrInsert } from "../../collections/getOrInsert.js";
import type { Day } from "../../time/day.js";
import { stock } from "../define/stock.js";
import { isContact } from "./firstContacts.js";
import { gradeOf } from "./surveyScores.js";

/** Answer to a survey, with its day and its score on a scale from 0 to 1. */
export interface Grade {
  readonly on: Day;
  /** Score as a part of its scale: 0 is the worst, 1 the best. */
  readonly grade: number;
}

/** Account with the days of its contacts and the grades of its answers to surveys. */
export interface AccountInTouch extends Partial<Account> {
  readonly contactedOn?: readonly Day[];
  readonly grades?: readonly Grade[];
  /** Day as of which the account is seen. */
  readonly asOf?: Day | null | undefined;
  /** Day as of which the book was taken. */
  readonly bookAsOf?: Day | null | undefined;
}

/**
 * Returns a book's accounts, each with its contacts and answers. The accounts are seen as of the book's day. A book
 * without a day is seen as of its last contact or answer.
 */
export function accountsInTouch({
  accounts = [],
  activities = [],
  surveys = [],
  asOf,
}: {
  readonly accounts?: Iterable<AccountInTouch> | undefined;
  readonly activities?: Iterable<Partial<Activity>> | undefined;
  readonly surveys?: Iterable<Survey> | undefined;
  readonly asOf?: Day | undefined;
}): AccountInTouch[] {
  const contactsOf = new Map<string, Day[]>();
  const gradesOf = new Map<string, Grade[]>();
  let last: Day | null = null;
  const keep = <Fact>(facts: Map<string, Fact[]>, account: string, on: Day, fact: Fact): void => {
    getOrInsert(facts, account, () => []).push(fact);
    if (last === null || on > last) last = on;
  };
  for (const activity of activities)
    if (activity.accountId != null && activity.on != null && isContact(activity))
      keep(contactsOf, activity.accountId, activity.on, activity.on);
  for (const survey of surveys) {
    const grade = gradeOf(survey);
    if (grade !== null) keep(gradesOf, survey.accountId, survey.on, { on: survey.on, grade });
  }
  return Array.from(accounts, (account) => ({
    ...account,
    contactedOn: contactsOf.get(account.id ?? "") ?? [],
    grades: gradesOf.get(account.id ?? "") ?? [],
    asOf: asOf ?? last,
    bookAsOf: asOf ?? null,
  }));
}

/** Accounts as of a day, without those created later. */
export const accountsInTouchAsOf = stock<AccountInTouch>(
  (account, day) => {
    if (isLater(account, "createdOn", day)) return null;
    const { bookAsOf } = account;
    return { ...account, asOf: bookAsOf != null && bookAsOf < day ? bookAsOf : day };
  },
  () => false,
  () => false,
);
