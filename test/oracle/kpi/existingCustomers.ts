import { customersIn, firstOrderOn } from "../ordersOf.js";
import { inWindow, type Twin } from "../twin.js";

export const existingCustomers: Twin = (book, window) =>
  customersIn(book, window).filter((account) => !inWindow(firstOrderOn(book, account), window)).length;
