import { all } from "../../metric/all.js";
import { map } from "../../metric/map.js";
import type { Json, Metric } from "../../metric/metric.js";
import { project } from "../../metric/unnest.js";
import {
  isBookKpi,
  knownUntil,
  partWindow,
  type AnyKpi,
  type BookItem,
  type BookKpi,
  type ComposedDescription,
  type Part,
} from "./bookKpi.js";
import type { KpiDescription } from "./description.js";
import { materialize } from "./materialize.js";
import { nameFunction } from "./functionName.js";
import { eraseKpiTypes, metricWithin } from "./kpi.js";
import { mapValues } from "../../collections/mapValues.js";
import { checkWindow, type Window } from "./window.js";

/** Returns a KPI of parts, each of which may have its own period. */
export function compose<Given, Value>(
  parts: Readonly<Record<string, Part>>,
  combine: (values: Readonly<Record<string, unknown>>) => Value,
  about: Partial<ComposedDescription>,
): BookKpi<Given, Value> {
  const cut = (window: Window): Metric<BookItem, Record<string, Json>, Value> =>
    map(bookMetricOfParts(parts, checkWindow(window)), combine);
  const evaluateParts = (given: Given, window: Window = {}): Value => {
    const checked = checkWindow(window);
    const facts = materialize(given);
    return combine(mapValues(parts, (part) => valueOfPart(part, facts, checked)));
  };
  const description = { ...describeParts(parts), ...about };
  return Object.assign(nameFunction(description.id, evaluateParts), {
    ...description,
    builtFrom: Object.values(parts).map(({ kpi }) => kpi.id),
    parts,
    combine,
    metric: cut({}),
    during: (during: Window["during"]) => cut({ during }),
    at: (asOf: Window["asOf"]) => cut({ asOf }),
  });
}

function valueOfPart(part: Part, given: unknown, window: Window): unknown {
  const windowOfPart = partWindow(part, window, knownUntil(given, window));
  return windowOfPart === null ? null : part.kpi(given as never, windowOfPart);
}

const bookMetricOfParts = (
  parts: Readonly<Record<string, Part>>,
  window: Window,
): Metric<BookItem, Record<string, Json>, Readonly<Record<string, unknown>>> =>
  all(mapValues(parts, (part) => bookMetricOfPart(part, window)));

function bookMetricOfPart(part: Part, window: Window): Metric<BookItem, Json, unknown> {
  const windowOfPart = partWindow(part, window);
  return windowOfPart === null
    ? map(
        project(() => null, bookMetricOf(part.kpi, {})),
        () => null,
      )
    : bookMetricOf(part.kpi, windowOfPart);
}

/** Returns a KPI's metric over the records of a book, each tagged with its kind. */
function bookMetricOf(kpi: AnyKpi, window: Window): Metric<BookItem, Json, unknown> {
  if (!isBookKpi(kpi))
    return project((item) => (item.kind === kpi.of ? item.record : null), metricWithin(eraseKpiTypes(kpi), window));
  const { parts, combine } = kpi;
  return map(bookMetricOfParts(parts, window), combine as (values: unknown) => unknown) as Metric<
    BookItem,
    Json,
    unknown
  >;
}

function describeParts(parts: Readonly<Record<string, Part>>): KpiDescription {
  const names = Object.keys(parts);
  const first = Object.values(parts)[0]?.kpi;
  return {
    id: names.join("-and-"),
    title: names.join(" and "),
    meaning: `One value composed of ${names.join(", ")}.`,
    topic: first?.topic ?? "targets",
    nature: first?.nature ?? "lagging",
    kind: first?.kind ?? "quantitative",
    unit: "ratio",
    better: "neither",
    formula: `of ${names.join(", ")}`,
  };
}
