import { uniqueDefinedName, uniqueSheetName } from "./uniqueName";

describe("uniqueSheetName", () => {
  it("keeps a free name", () => expect(uniqueSheetName("宁波2025", ["Sheet1"])).toBe("宁波2025"));
  it("counts on past names in use, whatever their case", () =>
    expect(uniqueSheetName("Ningbo", ["NINGBO", "ningbo(2)"])).toBe("Ningbo(3)"));
  it("drops what Excel forbids in a sheet name", () =>
    expect(uniqueSheetName("'A/B:[C]*?\\'", [])).toBe("ABC"));
  it("stays within 31 characters with its suffix", () => {
    const long = "长".repeat(40);
    const name = uniqueSheetName(long, ["长".repeat(31)]);
    expect(name).toBe("长".repeat(28) + "(2)");
  });
});

describe("uniqueDefinedName", () => {
  it("counts on past names in use", () =>
    expect(uniqueDefinedName("考核表_宁波", ["考核表_宁波"])).toBe("考核表_宁波_2"));
  it("replaces what Excel forbids in a name", () =>
    expect(uniqueDefinedName("考核表_宁 波@1", [])).toBe("考核表_宁_波_1"));
});
