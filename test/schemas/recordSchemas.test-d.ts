import { expectTypeOf } from "vitest";
import type * as z from "zod/mini";
import type { RecordKind, Records } from "../../src/model/records/records.js";
import type { recordSchemas } from "../../src/schemas/recordSchemas.js";

/** A type without the index signatures that let user-defined fields pass, and with everything readonly. */
type Known<Type> = Type extends readonly (infer Item)[]
  ? readonly Known<Item>[]
  : Type extends { toFixed: unknown } | string
    ? Type
    : Type extends object
      ? [NamedKey<Type>] extends [never]
        ? Readonly<Type>
        : { readonly [Key in keyof Type as string extends Key ? never : Key]: Known<Type[Key]> }
      : Type;

type NamedKey<Type> = keyof { [Key in keyof Type as string extends Key ? never : Key]: 1 };

type Described = { [Kind in RecordKind]: Known<z.output<(typeof recordSchemas)[Kind]>> };
type Declared = { [Kind in RecordKind]: Known<Records[Kind]> };

// Every schema describes the fields of its interface: neither has one more, and none differs in its type.
expectTypeOf<Described>().toEqualTypeOf<Declared>();

// The comparison sees a field too many, one of another type, one that is not optional, and one that may not be null.
type Team = Known<Records["teams"]>;
expectTypeOf<Known<z.output<typeof recordSchemas.teams>>>().toEqualTypeOf<Team>();
// @ts-expect-error there is a field too many
expectTypeOf<Known<Team & { size?: number }>>().toEqualTypeOf<Team>();
// @ts-expect-error the name has another type
expectTypeOf<Known<Omit<Team, "name"> & { name?: number | null }>>().toEqualTypeOf<Team>();
// @ts-expect-error the name is not optional
expectTypeOf<Known<Omit<Team, "name"> & { name: string | null }>>().toEqualTypeOf<Team>();
// @ts-expect-error the name may not be null
expectTypeOf<Known<Omit<Team, "name"> & { name?: string }>>().toEqualTypeOf<Team>();
