import { customersIn, firstOrderOn } from "../ordersOf.js";
import { inWindow, type Twin } from "../twin.js";

export const newCustomers: Twin = (book, window) =>
  customersIn(book, {}).filter((account) => inWindow(firstOrderOn(book, account), window)).length;
