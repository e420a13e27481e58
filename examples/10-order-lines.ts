import { averageBasket, groupLines, parseSalesBook, productShare, revenue, salesOrders, salesVolume } from "sales-kpi";

// One row a line, as shops export them. An order of two products is one order.
const lines = [
  { order: "1001", customer: "acme", day: "2026-03-02", item: "tee", price: "19.90", pieces: 2 },
  { order: "1001", customer: "acme", day: "2026-03-02", item: "mug", price: "8.50", pieces: 1 },
  { order: "1002", customer: "beta", day: "2026-03-09", item: "tee", price: "9.95", pieces: 1 },
].map(({ order, customer, day, item, price, pieces }) => ({
  ...{ id: order, accountId: customer, on: day, amount: price, product: item, units: pieces },
}));
const orders = groupLines(lines, { id: "id", sum: ["amount", "units"], lines: ["product", "amount", "units"] });
const { book } = parseSalesBook({ orders }, { currency: "EUR" });
console.log(
  `${salesOrders(book)} orders, ${revenue(book).toFixed(2)} EUR, ${averageBasket(book)?.toFixed(2) ?? "–"} EUR each`,
);
console.log(`${salesVolume(book)} pieces`);

// The lines by themselves are records of products.
const byLine = parseSalesBook(
  { orders: lines.map((line, index) => ({ ...line, id: String(index) })) },
  { currency: "EUR" },
);
const share = productShare({ product: "tee" })(byLine.book);
console.log(`tees: ${((share?.toNumber() ?? 0) * 100).toFixed(1)} % of the revenue`);

/* prints
2 orders, 38.35 EUR, 19.18 EUR each
4 pieces
tees: 77.8 % of the revenue
*/
