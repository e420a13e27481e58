/** Returns records by their id; of two records with one id the later counts. */
export const byId = <Item extends { readonly id: string }>(items: Iterable<Item>): ReadonlyMap<string, Item> =>
  new Map(Array.from(items, (item) => [item.id, item]));
