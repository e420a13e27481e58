import { inWindow, type Twin } from "../twin.js";

export const opportunitiesCreated: Twin = ({ opportunities }, window) =>
  opportunities.filter(({ createdOn }) => inWindow(createdOn, window)).length;
