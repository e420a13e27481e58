import { activitiesOf, meetings } from "../effort.js";
import { share } from "../exact.js";
import type { Twin } from "../twin.js";

/** Asked about a day, a meeting that nobody knew of yet replaced nothing. One that is not in the book is taken as recorded. */
export const rebookingRate: Twin = (book, window) => {
  const missed = activitiesOf(book, window, ["no-show"]).filter(({ kind }) => meetings.includes(kind));
  const rebooked = missed.filter(({ rebookedAs }) => {
    if (rebookedAs == null) return false;
    const other = book.activities.find(({ id }) => id === rebookedAs);
    if (other === undefined || window.asOf === undefined) return true;
    return other.on <= window.asOf || (other.bookedOn != null && other.bookedOn <= window.asOf);
  });
  return share(rebooked.length, missed.length);
};
