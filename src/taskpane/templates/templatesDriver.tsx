import { screen, within } from "@testing-library/react";

// Places are looked through by role, which takes long where a machine is busy.
jest.setTimeout(60_000);

/** Queries of the open place alone: looking through the others takes long. */
export const place = () => within(screen.getByRole("tabpanel"));

export const button = (name: string | RegExp) => place().getByRole("button", { name });

export const layout = (name: RegExp) => place().getByRole("radio", { name });

/** The checkbox of a plan, by the region. */
export const plan = (region: string) =>
  within(place().getByRole("group", { name: "规划" })).getByRole("checkbox", {
    name: new RegExp(`^${region}`),
  });

const picker = () => within(place().getByRole("region", { name: "指标" }));

/** The checkbox of an indicator or a category. */
export const indicator = (name: RegExp | string) => picker().getByRole("checkbox", { name });

/** The names of all indicators that are shown, with what stands below each. */
export const indicators = () =>
  picker()
    .queryAllByRole("listitem")
    .filter((row) => row.ariaLevel !== "1" && row.querySelector("[aria-expanded]") === null)
    .map((row) => row.querySelector("label")?.textContent ?? "");

export const choice = (name: string) => place().getByRole<HTMLSelectElement>("combobox", { name });

export const optionsOf = (name: string) =>
  within(choice(name))
    .getAllByRole("option")
    .map(({ textContent }) => textContent);
