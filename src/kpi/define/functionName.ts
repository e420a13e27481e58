/** Returns the name that an id stands for in code: `"winRate"` for `"win-rate"`. */
export const functionNameOf = (id: string): string => id.replace(/-./g, (dashed) => dashed.slice(1).toUpperCase());

/** Returns the function under the name that an id stands for. */
export const nameFunction = <Named extends (...given: never[]) => unknown>(id: string, named: Named): Named =>
  Object.defineProperty(named, "name", { value: functionNameOf(id) });
