import { expectTypeOf } from "vitest";
import { mapRecords } from "../../../src/model/mapping/mapRecords.js";

const rows = [{ Id: "a", Value: 5 }];

// A mapped record has the mapped fields, each of them unknown and perhaps absent, and an outcome.
const mapped = mapRecords(rows, { fields: { id: "Id", amount: (row) => row.Value.toFixed(2) } });
expectTypeOf(mapped).toEqualTypeOf<
  { readonly id?: unknown; readonly amount?: unknown; readonly outcome?: unknown }[]
>();

// @ts-expect-error no row has such a column
mapRecords(rows, { fields: { id: "ID" } });

// @ts-expect-error a format for a field that is not mapped
mapRecords(rows, { fields: { id: "Id" }, dates: { createdOn: "yyyy-MM-dd" } });

// @ts-expect-error no such outcome
mapRecords(rows, { fields: { stage: "Id" }, outcomes: { Won: "Won" } });
