/** Records by their id; of two that share one the later stands. */
export const byId = <Item extends { readonly id: string }>(items: Iterable<Item>): ReadonlyMap<string, Item> =>
  new Map(Array.from(items, (item) => [item.id, item]));
