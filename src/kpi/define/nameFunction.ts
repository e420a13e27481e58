/** Returns the function under the name that an id stands for: `winRate` for `"win-rate"`. */
export const nameFunction = <Named extends (...given: never[]) => unknown>(id: string, named: Named): Named =>
  Object.defineProperty(named, "name", { value: id.replace(/-./g, (dashed) => dashed.slice(1).toUpperCase()) });
