import { measureOfParts, noMeasure, withDoubts, type Measure } from "../../kpi/define/measure.js";
import { mapValues } from "../../collections/mapValues.js";
import type { Evidence } from "../../metric/evidence.js";
import { evidenceOf } from "../../metric/evidenceOf.js";
import type { Json } from "../../metric/metric.js";
import type { Aggregate, ColumnExpression } from "../plan/planAggregates.js";
import type { CellStates } from "./keyTree.js";

/** Function that computes a column's value in a period from the states of a row. */
export type ColumnValue = (cells: CellStates, expression: ColumnExpression, period: number) => unknown;

/** Returns the value of a KPI. */
export function valueIn(cells: CellStates, expression: ColumnExpression, period: number): unknown {
  if ("aggregate" in expression) {
    const { aggregate } = expression;
    return aggregate.periods[period] === null ? null : aggregate.metric.result(stateIn(cells, aggregate, period));
  }
  return expression.combine(mapValues(expression.parts, (part) => valueIn(cells, part, period)) as never);
}

/** Returns the value of a KPI with its evidence. */
export function measureIn(cells: CellStates, expression: ColumnExpression, period: number): Measure<unknown> {
  if ("parts" in expression)
    return measureOfParts(
      expression.combine,
      mapValues(expression.parts, (part) => measureIn(cells, part, period)),
    );
  const { aggregate } = expression;
  if (aggregate.periods[period] === null) return noMeasure;
  const { doubts } = aggregate;
  const measured = { value: valueIn(cells, expression, period), ...evidenceIn(cells, aggregate, period) };
  if (doubts === undefined || doubts.unplaced.periods[period] === null) return measured;
  const { unplaced, reconstructed } = doubts;
  return withDoubts(measured, evidenceIn(cells, unplaced, period), evidenceIn(cells, reconstructed, period));
}

const evidenceIn = (cells: CellStates, aggregate: Aggregate, period: number): Evidence =>
  evidenceOf(aggregate.metric, stateIn(cells, aggregate, period));

const stateIn = (cells: CellStates, aggregate: Aggregate, period: number): Json =>
  cells.get(aggregate)?.[period] ?? aggregate.metric.init();
