import { customersIn } from "../ordersOf.js";
import type { Twin } from "../twin.js";

export const activeCustomers: Twin = (book, window) => customersIn(book, window).length;
