import { inWindow, type Twin } from "../twin.js";

export const leadsCreated: Twin = ({ leads }, window) =>
  leads.filter(({ createdOn }) => inWindow(createdOn, window)).length;
