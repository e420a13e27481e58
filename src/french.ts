export { frenchTexts, frenchTitles, type FrenchText, type FrenchTexts } from "./kpi/french.js";
