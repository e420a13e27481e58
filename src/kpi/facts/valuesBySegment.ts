import { evaluate } from "../../metric/evaluate.js";
import { groupBy } from "../../metric/groupBy.js";
import { type BookRecords, wholeBook } from "../../model/book/salesBook.js";
import { dimensions } from "../../model/dimensions/dimensions.js";
import { isBookKpi, partWindow, type AnyKpi } from "../define/bookKpi.js";
import { factsOf } from "../define/factsOf.js";
import { eraseKpiTypes, metricWithin } from "../define/kpi.js";
import { mapValues } from "../../collections/mapValues.js";
import type { Window } from "../define/window.js";

/** Values of a KPI by the segment of its facts, which is that of the account or the cost. */
export interface ValuesBySegment {
  readonly segments: readonly (string | null)[];
  readonly of: (segment: string | null) => unknown;
}

/**
 * Returns the values of a KPI by segment. The facts are read from the whole book first, so a customer's first order is
 * its first in any segment. A composed KPI combines the values of its parts for the same segment.
 */
export function valuesBySegment(kpi: AnyKpi, book: BookRecords, window: Window): ValuesBySegment {
  return isBookKpi(kpi) ? valuesOfParts(kpi, book, window) : valuesOfFacts(kpi, book, window);
}

function valuesOfParts(
  { parts, combine }: Extract<AnyKpi, { readonly parts: unknown }>,
  book: BookRecords,
  window: Window,
): ValuesBySegment {
  const valuesOf = mapValues(parts, (part) => {
    const windowOfPart = partWindow(part, window);
    return windowOfPart === null ? noValues : valuesBySegment(part.kpi, book, windowOfPart);
  });
  return {
    segments: Object.values(valuesOf).flatMap(({ segments }) => segments),
    of: (segment) => combine(mapValues(valuesOf, ({ of }) => of(segment)) as never),
  };
}

function valuesOfFacts(
  kpi: Exclude<AnyKpi, { readonly parts: unknown }>,
  book: BookRecords,
  window: Window,
): ValuesBySegment {
  const erasedKpi = eraseKpiTypes(kpi);
  const segmentOf = dimensions.segment.of[erasedKpi.of]?.(wholeBook("book", book)) as
    ((item: unknown, day: null) => string | null) | undefined;
  const metric = metricWithin(erasedKpi, window);
  const groups = evaluate(
    groupBy((item) => segmentOf?.(item, null), metric),
    factsOf(erasedKpi, book),
  );
  return {
    segments: [...groups.keys()],
    of: (segment) => (groups.has(segment) ? groups.get(segment) : metric.result(metric.init())),
  };
}

const noValues: ValuesBySegment = { segments: [], of: () => null };
