import type { Account } from "../../../src/model/records/account.js";
import { share, sumOf } from "../exact.js";
import { gradeOf, isOnScale } from "../surveysOf.js";
import { dayLookedAt, daysBetween, type Book, type Twin } from "../twin.js";

/** Recency weighs 2, each other part 1; 90 days, two contacts; half of those who matter are known in Gold accounts, of others nobody can say. */
export const relationshipQuality: Twin = (book, window) => {
  const days = [
    ...book.activities.filter((activity) => activity.accountId != null && isContact(activity)).map(({ on }) => on),
    ...book.surveys.filter(isOnScale).map(({ on }) => on),
  ];
  const day = dayLookedAt(window) ?? days.toSorted().at(-1) ?? "";
  const accounts = book.accounts.filter(
    ({ createdOn }) => dayLookedAt(window) === null || createdOn == null || createdOn <= day,
  );
  const scores = accounts.map((account) => scoreOf(account, book, day));
  return share(Number(sumOf(scores)), scores.length);
};

function scoreOf({ id, segment }: Account, { activities, surveys }: Book, day: string): number {
  const ages = activities
    .filter((activity) => activity.accountId === id && isContact(activity) && activity.on <= day)
    .map(({ on }) => daysBetween(on, day));
  const answers = surveys.filter((survey) => survey.accountId === id && isOnScale(survey) && survey.on <= day);
  const lastOn = answers
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  const grades = answers
    .filter(({ on }) => on === lastOn)
    .map(gradeOf)
    .toSorted((one, other) => one - other);
  const recency = ages.length === 0 ? 0 : Math.max(0, 1 - Math.min(...ages) / 90);
  const frequency = Math.min(1, ages.filter((age) => age < 90).length / 2);
  const parts = [
    { weight: 2, value: recency },
    { weight: 1, value: frequency },
    ...grades.slice(0, 1).map((value) => ({ weight: 1, value })),
    ...(segment === "Gold" ? [{ weight: 1, value: 0.5 }] : []),
  ];
  return (
    parts.reduce((total, { weight, value }) => total + weight * value, 0) /
    parts.reduce((total, { weight }) => total + weight, 0)
  );
}

const isContact = ({ status, selling, kind }: Book["activities"][number]): boolean =>
  status === "held" && (selling ?? !["admin", "coaching", "training"].includes(kind));
