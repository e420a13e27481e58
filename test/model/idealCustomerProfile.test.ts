import { describe, expect, it } from "vitest";
import { fitsProfile, idealCustomerProfile } from "../../src/model/accessors/idealCustomerProfile.js";
import { thrownBy } from "../kpi/thrownBy.js";

describe("a target profile", () => {
  it("is data: a value, or a list of them, for each field", () => {
    const profile = idealCustomerProfile({ segment: "Gold", employees: [50, 100], isPartner: false });
    expect(profile).toEqual({ segment: ["Gold"], employees: [50, 100], isPartner: [false] });
    expect(idealCustomerProfile(profile)).toEqual(profile);
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
  });

  it("needs a criterion, and one that can be met", () => {
    expect(thrownBy(() => idealCustomerProfile({})).code).toBe("impossible-request");
    expect(thrownBy(() => idealCustomerProfile({ segment: "Gold", size: [] }))).toMatchObject({
      code: "impossible-request",
      place: { field: "size" },
    });
  });
});

describe("whether somebody fits", () => {
  const profile = idealCustomerProfile({ segment: ["Gold", "Silver"], size: "large" });

  it("is yes where every criterion is met, no where one fails, and open where one is not known and none fails", () => {
    expect(fitsProfile(profile, [{ segment: "Silver", size: "large" }])).toBe(true);
    expect(fitsProfile(profile, [{ segment: "Silver", size: "small" }])).toBe(false);
    expect(fitsProfile(profile, [{ size: "small" }])).toBe(false);
    expect(fitsProfile(profile, [{ segment: "Bronze", size: null }])).toBe(false);
    expect(fitsProfile(profile, [{ segment: "Gold", size: null }])).toBeNull();
    expect(fitsProfile(profile, [])).toBeNull();
  });

  it("is read from the first record that has a value", () => {
    expect(fitsProfile(profile, [{ segment: null }, { segment: "Gold", size: "large" }])).toBe(true);
    expect(fitsProfile(profile, [{ segment: "Bronze" }, { segment: "Gold", size: "large" }])).toBe(false);
    expect(fitsProfile(profile, [null, undefined, { segment: "Gold", size: "large" }])).toBe(true);
  });

  it("takes a value as it is: a number is not its text, and no field is one that every object has", () => {
    expect(fitsProfile({ employees: [50] }, [{ employees: "50" }])).toBe(false);
    expect(fitsProfile({ isPartner: [false] }, [{ isPartner: false }])).toBe(true);
    expect(fitsProfile(idealCustomerProfile({ ["__proto__"]: "a", constructor: "b" }), [{}])).toBeNull();
  });
});
