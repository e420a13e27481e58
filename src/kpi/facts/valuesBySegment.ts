import { evaluate } from "../../metric/evaluate.js";
import { groupBy } from "../../metric/groupBy.js";
import { type BookRecords, wholeBook } from "../../model/book/salesBook.js";
import { dimensions } from "../../model/dimensions/dimensions.js";
import { isBookKpi, partWindow, type AnyKpi } from "../define/bookKpi.js";
import { factsOf } from "../define/factsOf.js";
import { eraseKpiTypes, metricWithin } from "../define/kpi.js";
import { mapValues } from "../../collections/mapValues.js";
import type { Window } from "../define/window.js";

/** A KPI's answers by the segment of its facts: those of the account, or of the cost. */
export interface ValuesBySegment {
  readonly segments: readonly (string | null)[];
  readonly of: (segment: string | null) => unknown;
}

/**
 * A KPI asked of each segment. Its facts are read from the whole book first, so a customer's first order is its first in any
 * segment; a composed KPI combines what its parts answer for the same segment.
 */
export function valuesBySegment(kpi: AnyKpi, book: BookRecords, window: Window): ValuesBySegment {
  return isBookKpi(kpi) ? answersOfParts(kpi, book, window) : answersOfFacts(kpi, book, window);
}

function answersOfParts(
  { parts, combine }: Extract<AnyKpi, { readonly parts: unknown }>,
  book: BookRecords,
  window: Window,
): ValuesBySegment {
  const answers = mapValues(parts, (part) => {
    const own = partWindow(part, window);
    return own === null ? silent : valuesBySegment(part.kpi, book, own);
  });
  return {
    segments: Object.values(answers).flatMap(({ segments }) => segments),
    of: (segment) => combine(mapValues(answers, ({ of }) => of(segment)) as never),
  };
}

function answersOfFacts(
  kpi: Exclude<AnyKpi, { readonly parts: unknown }>,
  book: BookRecords,
  window: Window,
): ValuesBySegment {
  const opened = eraseKpiTypes(kpi);
  const segmentOf = dimensions.segment.of[opened.of]?.(wholeBook("book", book)) as
    ((item: unknown, day: null) => string | null) | undefined;
  const metric = metricWithin(opened, window);
  const groups = evaluate(
    groupBy((item) => segmentOf?.(item, null), metric),
    factsOf(opened, book),
  );
  return {
    segments: [...groups.keys()],
    of: (segment) => (groups.has(segment) ? groups.get(segment) : metric.result(metric.init())),
  };
}

const silent: ValuesBySegment = { segments: [], of: () => null };
