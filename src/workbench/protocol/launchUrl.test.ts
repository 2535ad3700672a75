import { launchUrl } from "./launchUrl";

const options = {
  paneUrl: "https://localhost:3000/pane.html",
  conversationId: "conv1",
  addinId: "addin1",
  hostOrigin: "https://localhost:3001",
  locale: "zh-CN",
  sharedRuntime: true,
  customFunctions: true,
};

it("tells the pane its host, language and conversation", () => {
  expect(launchUrl(options)).toBe(
    "https://localhost:3000/pane.html?_host_Info=Excel$Web$16.01$zh-CN$conv1$$$3" +
      "#&_serializer_version=1&_xdm_Info=conv1|addin1|https%3A%2F%2Flocalhost%3A3001",
  );
});

it("keeps the page's own query", () => {
  const url = new URL(launchUrl({ ...options, paneUrl: `${options.paneUrl}?et=` }));
  expect(url.searchParams.get("et")).toBe("");
  expect(url.searchParams.get("_host_Info")).toMatch(/^Excel\$Web\$/);
});

it("flags a shared runtime as 1 and custom functions as 2", () => {
  const flags = (sharedRuntime: boolean, customFunctions: boolean) =>
    new URL(launchUrl({ ...options, sharedRuntime, customFunctions })).searchParams
      .get("_host_Info")!
      .split("$")
      .at(-1);
  expect([flags(false, false), flags(true, false), flags(false, true)]).toEqual(["0", "1", "2"]);
});
