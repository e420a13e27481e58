import { dayNumber, type DayNumber } from "../primitives/dayNumber.js";
import { salesPeople } from "./salesPeople.js";

export interface Membership {
  readonly teamId: string;
  readonly from: DayNumber;
  /** First day outside the team. */
  readonly until: DayNumber | undefined;
}

export interface Rep {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly seniority: string;
  readonly region: string;
  readonly managerId: string;
  readonly hiredOn: DayNumber;
  /** First day without employment. */
  readonly leftOn: DayNumber | undefined;
  /** Rep who takes over the open deals. */
  readonly successorId: string;
  readonly memberships: readonly Membership[];
  readonly skill: number;
  readonly bias: number;
  readonly care: number;
}

export const reps: readonly Rep[] = salesPeople.trim().split("\n").map(repOf);

function repOf(line: string): Rep {
  const cells = line.split("|").map((cell) => cell.trim());
  const cell = (column: number): string => cells[column] ?? "";
  return {
    id: cell(0),
    name: cell(1),
    role: cell(2),
    seniority: cell(3),
    region: cell(4),
    managerId: cell(5),
    hiredOn: dayNumber(cell(6)),
    leftOn: dayOrNone(cell(7)),
    successorId: cell(8),
    memberships: membershipsOf(cell(9).split(" "), cell(6), cell(7)),
    skill: Number(cell(10)),
    bias: Number(cell(11)),
    care: Number(cell(12)),
  };
}

function membershipsOf(teamDays: readonly string[], hired: string, left: string): Membership[] {
  const starts = teamDays.map((part) => part.split("@"));
  return starts.map(([teamId = "", from = hired], index) => ({
    teamId,
    from: dayNumber(from),
    until: dayOrNone(starts[index + 1]?.[1] ?? left),
  }));
}

function dayOrNone(day: string): DayNumber | undefined {
  return day === "" ? undefined : dayNumber(day);
}
