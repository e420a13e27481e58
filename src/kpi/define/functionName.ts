/** Returns the function name of an id: `"winRate"` for `"win-rate"`. */
export const functionNameOf = (id: string): string => id.replace(/-./g, (dashed) => dashed.slice(1).toUpperCase());

/** Sets the name of a function to the name of an id, and returns the function. */
export const nameFunction = <Named extends (...given: never[]) => unknown>(id: string, named: Named): Named =>
  Object.defineProperty(named, "name", { value: functionNameOf(id) });
