import { meetings } from "../effort.js";
import { inWindow, type Twin } from "../twin.js";

export const appointmentsBooked: Twin = ({ activities }, window) =>
  activities.filter(({ kind, bookedOn }) => meetings.includes(kind) && bookedOn != null && inWindow(bookedOn, window))
    .length;
