/** The value with all its plain parts frozen, so that whoever writes to a record fails. A Decimal is left alone. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
