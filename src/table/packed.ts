/** Numbers in the narrowest form that holds them all; in the forms of whole numbers their least one stands for NaN. */
export type Packed = Int16Array | Int32Array | Float64Array;

export function packed(values: Float64Array): Packed {
  const most = mostIn(values);
  if (most < 2 ** 15) return marked(new Int16Array(values.length), values, -(2 ** 15));
  if (most < 2 ** 31) return marked(new Int32Array(values.length), values, -(2 ** 31));
  return values.slice();
}

export function unpacked(packed: Packed, into: Float64Array): Float64Array {
  if (packed instanceof Float64Array) return packed;
  const missing = packed instanceof Int16Array ? -(2 ** 15) : -(2 ** 31);
  for (let index = 0; index < packed.length; index += 1) {
    const value = packed[index]!;
    into[index] = value === missing ? NaN : value;
  }
  return into;
}

function marked<Form extends Int16Array | Int32Array>(form: Form, values: Float64Array, missing: number): Form {
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    form[index] = value === value ? value : missing;
  }
  return form;
}

/** The greatest size among whole numbers. */
function mostIn(values: Float64Array): number {
  let most = 0;
  for (const value of values) if (value > most || -value > most) most = Math.abs(value);
  return most;
}
