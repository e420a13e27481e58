import { held, minutesIn, segmentOf } from "../effort.js";
import { share } from "../exact.js";
import type { Twin } from "../twin.js";

/** Of Gold, of which half the effort was intended. */
export const effortShareGap: Twin = (book, window) => {
  const segments = held(book, window).map((activity) => ({
    activity,
    segment: segmentOf(activity, book, window.asOf),
  }));
  const minutesFor = (isCounted: (segment: string) => boolean): number =>
    minutesIn(segments.flatMap(({ activity, segment }) => (segment !== null && isCounted(segment) ? [activity] : [])));
  const spent = share(
    minutesFor((segment) => segment === "Gold"),
    minutesFor(() => true),
  );
  return spent === null ? null : spent - 0.5;
};
