import fc from "fast-check";
import type { AnyKpi } from "../../src/kpi/define/bookKpi.js";
import type { Metric } from "../../src/metric/metric.js";
import type { RecordKind } from "../../src/model/records/records.js";
import { shownAnswer } from "../oracle/exact.js";
import { randomRecords } from "../oracle/randomRecords.js";
import type { Window } from "../../src/kpi/define/window.js";

type AnyMetric = Metric<unknown, unknown, unknown>;

/** A KPI's answer, as text that tells an exact amount from a number. */
export const asked = (kpi: AnyKpi, given: unknown, window: Window = {}): string =>
  shownAnswer(kpi(given as never, window));

/** The kinds of record that a KPI counts. */
export const kindsOf = (kpi: AnyKpi): RecordKind[] =>
  "parts" in kpi ? Object.values(kpi.parts).flatMap((part) => kindsOf(part.kpi)) : [kpi.of];

/** A KPI's metric, cut to a period or a day. */
export function cut(kpi: AnyKpi, { during, asOf }: Window): AnyMetric {
  const { metric, ...cuts } = kpi as unknown as {
    readonly metric: AnyMetric;
    readonly during: (period: NonNullable<Window["during"]>) => AnyMetric;
    readonly at: (day: string) => AnyMetric;
  };
  if (during !== undefined) return cuts.during(during);
  return asOf === undefined ? metric : cuts.at(asOf);
}

/** What a KPI's metric is fed with: records of its kind, or for a composed KPI records told by their kind. */
export const itemsOf = (kpi: AnyKpi): fc.Arbitrary<unknown> =>
  "parts" in kpi
    ? fc.oneof(...kindsOf(kpi).map((kind) => fc.record({ kind: fc.constant(kind), record: randomRecords[kind] })))
    : randomRecords[kpi.of];
