import { moneyFields } from "../parse/moneyFields.js";
import { recordParts } from "../parse/recordParts.js";

/** Type of a field's cells, as far as a mapping reads them. */
export type CellType = "day" | "instant" | "amount" | "share" | "other";

/** Returns the types of fields by name: every kind of record uses one name for one type. */
function buildCellTypes(): ReadonlyMap<string, CellType> {
  const types = new Map<string, CellType>([
    ["probability", "share"],
    ["closeDate", "day"],
    ["from", "day"],
    ["to", "day"],
    ["at", "instant"],
    ["amountIfWon", "amount"],
  ]);
  for (const { days = [], instants = {} } of Object.values(recordParts)) {
    for (const field of days) types.set(field, "day");
    for (const field of Object.keys(instants)) types.set(field, "instant");
  }
  for (const { amounts } of Object.values(moneyFields)) for (const field of amounts) types.set(field, "amount");
  return types;
}

const cellTypes = buildCellTypes();

/** Returns the type of a field's cells in any kind of record. */
export const cellTypeOf = (field: string): CellType => cellTypes.get(field) ?? "other";
