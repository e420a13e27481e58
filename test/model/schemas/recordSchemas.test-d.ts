import type * as z from "zod/mini";
import type { RecordKind, Records } from "../../../src/model/records/records.js";
import type { recordSchemas } from "../../../src/model/schemas/recordSchemas.js";

/** A type without the index signatures that let user-defined fields pass, and with everything readonly. */
type Known<Type> = Type extends readonly (infer Item)[]
  ? readonly Known<Item>[]
  : Type extends { toFixed: unknown } | string
    ? Type
    : Type extends object
      ? HasOnlyIndex<Type> extends true
        ? Readonly<Type>
        : { readonly [Key in keyof Type as string extends Key ? never : Key]: Known<Type[Key]> }
      : Type;

type HasOnlyIndex<Type> = [keyof { [Key in keyof Type as string extends Key ? never : Key]: 1 }] extends [never]
  ? true
  : false;

/** Whether two types are the same, `?`, `readonly` and null included. */
type Same<Left, Right> =
  (<Probe>() => Probe extends Left ? 1 : 2) extends <Probe>() => Probe extends Right ? 1 : 2 ? true : false;

type Schemas = typeof recordSchemas;
type Differing = {
  [Kind in RecordKind]: Same<Known<z.output<Schemas[Kind]>>, Known<Records[Kind]>> extends true ? never : Kind;
}[RecordKind];

/** Every schema describes exactly the fields of its interface: neither has one more, and none differs in its type. */
export const noKindDiffers: [Differing] extends [never] ? true : Differing = true;

type Team = Records["teams"];

/** The comparison itself sees a field too many, one too few, one of another type, and one that is not optional. */
export const comparisonSees: [
  Same<Known<Team & { size: number }>, Known<Team>>,
  Same<Known<Omit<Team, "name">>, Known<Team>>,
  Same<Known<Omit<Team, "name"> & { name?: number | null }>, Known<Team>>,
  Same<Known<Omit<Team, "name"> & { name: string | null }>, Known<Team>>,
  Same<Known<Omit<Team, "name"> & { name?: string }>, Known<Team>>,
  Same<Known<z.output<Schemas["teams"]>>, Known<Team>>,
] = [false, false, false, false, false, true];
