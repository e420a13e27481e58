export { wilson } from "./wilson.js";
