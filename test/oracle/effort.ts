import { exact, sumOf, type Exact } from "./exact.js";
import { inWindow, type Book, type Window, type StatedRecords } from "./twin.js";

export const meetings = ["meeting", "phone meeting", "video", "visit", "demo"];

const selling = ["call", "e-mail", ...meetings, "proposal", "prospecting"];
const notSelling = ["admin", "coaching", "training"];

/** What the record says of itself, or else what its kind does; null where nobody can tell. */
export function sells(activity: StatedRecords["activities"]): boolean | null {
  if (activity.selling === true || activity.selling === false) return activity.selling;
  if (selling.includes(activity.kind)) return true;
  return notSelling.includes(activity.kind) ? false : null;
}

export const activitiesOf = (
  { activities }: Book,
  window: Window,
  statuses: readonly StatedRecords["activities"]["status"][],
): StatedRecords["activities"][] =>
  activities.filter(({ status, on }) => statuses.includes(status) && inWindow(on, window));

export const held = (book: Book, window: Window): StatedRecords["activities"][] => activitiesOf(book, window, ["held"]);

/** Minutes of those activities that have any. */
export const minutesIn = (activities: readonly StatedRecords["activities"][]): number =>
  sumOf(activities.flatMap(({ minutes }) => (minutes == null ? [] : [minutes]))).toNumber();

/** Minutes × hourly cost of those activities that have both: divided by 60 what their time cost. */
export function sixtyfoldCost({ reps }: Book, activities: readonly StatedRecords["activities"][]): Exact {
  const costs = activities.flatMap(({ ownerId, minutes }) => {
    const hourlyCost = reps.find(({ id }) => id === ownerId)?.hourlyCost ?? null;
    return minutes == null || hourlyCost === null ? [] : [exact(hourlyCost).times(minutes)];
  });
  return sumOf(costs);
}

/** The segment of the activity's account, else of its deal's account, else of its lead; on a day, of those there were by then. */
export function segmentOf(activity: StatedRecords["activities"], book: Book, asOf: string | undefined): string | null {
  const isThere = (record: { readonly createdOn?: string | null | undefined } | undefined): boolean =>
    asOf === undefined || (record?.createdOn ?? "") <= asOf;
  const deal = book.opportunities.find(({ id }) => id === activity.opportunityId);
  const records = [
    book.accounts.find(({ id }) => id === activity.accountId),
    isThere(deal) ? book.accounts.find(({ id }) => id === deal?.accountId) : undefined,
    book.leads.find(({ id }) => id === activity.leadId),
  ];
  return records.find((record) => record?.segment != null && isThere(record))?.segment ?? null;
}
