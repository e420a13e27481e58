import { measureOfParts, noMeasure, withDoubts, type Measure } from "../../kpi/define/measure.js";
import { mapValues } from "../../collections/mapValues.js";
import type { Evidence } from "../../metric/evidence.js";
import { evidenceOf } from "../../metric/evidenceOf.js";
import type { Json } from "../../metric/metric.js";
import type { Aggregate, ColumnExpression } from "../plan/planAggregates.js";
import type { CellStates } from "./keyTree.js";

/** Function that computes a column's value in a period from the states of a row. */
export type ColumnValue = (cells: CellStates, expression: ColumnExpression, period: number) => unknown;

/** Returns the value of a KPI; null in a period without a counterpart. */
export function valueIn(cells: CellStates, expression: ColumnExpression, period: number): unknown {
  if (hasNoPeriod(expression, period)) return null;
  if ("parts" in expression)
    return expression.combine(mapValues(expression.parts, (part) => valueIn(cells, part, period)) as never);
  const { aggregate } = expression;
  return aggregate.metric.result(stateIn(cells, aggregate, period));
}

/** Returns the value of a KPI with its evidence. */
export function measureIn(cells: CellStates, expression: ColumnExpression, period: number): Measure<unknown> {
  if (hasNoPeriod(expression, period)) return noMeasure;
  if ("parts" in expression) {
    const { parts, combine, comparedDays } = expression;
    return measureOfParts(
      combine,
      mapValues(parts, (part, name) => {
        const during = comparedDays?.[name]?.[period];
        const measured = measureIn(cells, part, period);
        return during ? { ...measured, during } : measured;
      }),
    );
  }
  const { aggregate } = expression;
  const { doubts } = aggregate;
  const measured = { value: valueIn(cells, expression, period), ...evidenceIn(cells, aggregate, period) };
  if (doubts === undefined || doubts.unplaced.periods[period] === null) return measured;
  const { unplaced, reconstructed } = doubts;
  return withDoubts(measured, evidenceIn(cells, unplaced, period), evidenceIn(cells, reconstructed, period));
}

const hasNoPeriod = (expression: ColumnExpression, period: number): boolean =>
  ("aggregate" in expression ? expression.aggregate : expression).periods[period] === null;

const evidenceIn = (cells: CellStates, aggregate: Aggregate, period: number): Evidence =>
  evidenceOf(aggregate.metric, stateIn(cells, aggregate, period));

const stateIn = (cells: CellStates, aggregate: Aggregate, period: number): Json =>
  cells.get(aggregate)?.[period] ?? aggregate.metric.init();
