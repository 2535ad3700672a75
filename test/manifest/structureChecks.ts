import { actionIds } from "../../src/commands/actionIds";
import { children, descend } from "../../src/workbench/ribbon/xmlElement";
import {
  everyElement,
  everyElementNamed,
  resourcesOf,
  serverPath,
  type ManifestCheck,
} from "./manifestDocument";

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const associated: readonly string[] = Object.values(actionIds);

export const wrongId: ManifestCheck = (app) => {
  const id = descend(app, "Id")?.text ?? "";
  return guid.test(id) ? [] : [`Id "${id}" is not a GUID in lower case`];
};

/** One page runs pane, commands and functions, and stays. */
export const sharedRuntimeBroken: ManifestCheck = (app) => {
  const runtimes = everyElementNamed(app, "Runtime");
  const [runtime] = runtimes;
  if (runtime === undefined || runtimes.length > 1) {
    return [`there are ${runtimes.length} <Runtime> elements, not one`];
  }
  const resid = runtime.attributes.resid;
  const places = [
    ...everyElementNamed(app, "FunctionFile"),
    ...everyElementNamed(app, "Page").flatMap((page) => children(page, "SourceLocation")),
    ...everyElementNamed(app, "Action").flatMap((action) => children(action, "SourceLocation")),
  ];
  const page = resourcesOf(app).find(({ id }) => id === resid)?.value;
  const start = descend(app, "DefaultSettings", "SourceLocation")?.attributes.DefaultValue;
  const required = children(descend(app, "Requirements", "Sets"), "Set").some(
    ({ attributes }) => attributes.Name === "SharedRuntime" && attributes.MinVersion === "1.1",
  );
  return [
    ...(runtime.attributes.lifetime === "long" ? [] : ["the runtime's lifetime is not long"]),
    ...(everyElementNamed(app, "FunctionFile").length === 1
      ? []
      : ["there is not one FunctionFile"]),
    ...(everyElementNamed(app, "Page").length === 1 ? [] : ["there is not one Page"]),
    ...places
      .filter((element) => element.attributes.resid !== resid)
      .map(
        (element) => `<${element.name} resid="${element.attributes.resid}"> is not the runtime's`,
      ),
    ...(page === start ? [] : ["SourceLocation of DefaultSettings is not the runtime's page"]),
    ...(required ? [] : ["SharedRuntime 1.1 is not required"]),
  ];
};

/** Elements that are valid and harmful: a pane of its own runtime, a ribbon that hides. */
export const forbiddenElements: ManifestCheck = (app) => [
  ...everyElementNamed(app, "TaskpaneId").map(() => "TaskpaneId breaks the shared runtime"),
  ...everyElementNamed(descend(app, "VersionOverrides") ?? app, "Requirements").map(
    () => "Requirements inside VersionOverrides can hide the ribbon",
  ),
];

/** What the manifest calls is what the code associates, and nothing that is associated is out of reach. */
export const actionsAstray: ManifestCheck = (app) => {
  const called = everyElementNamed(app, "FunctionName").map((element) => element.text);
  return [
    ...called
      .filter((name) => !associated.includes(name))
      .map((name) => `FunctionName ${name} is not an action of the code`),
    ...associated
      .filter((id) => !called.includes(id))
      .map((id) => `no button calls the action ${id}`),
  ];
};

export const repeatedControlIds: ManifestCheck = (app) => {
  const ids = everyElement(app)
    .filter(({ name }) => ["CustomTab", "Group", "Control", "Item"].includes(name))
    .map(({ attributes }) => attributes.id ?? "");
  return ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) => `control id ${id} stands twice`);
};

/** Formulas travel between languages, so the namespace is the same in each. */
export const wrongNamespace =
  (expected: string): ManifestCheck =>
  (app) => {
    const resid = everyElementNamed(app, "Namespace")[0]?.attributes.resid;
    const namespace = resourcesOf(app).find(({ id }) => id === resid);
    return [namespace?.value, namespace?.english]
      .filter((text) => text !== expected)
      .map((text) => `the namespace is ${text}, not ${expected}`);
  };

export interface BuiltFiles {
  readonly page: string;
  readonly script: string;
  readonly metadata: string;
  readonly englishMetadata: string;
}

/** The pages that the manifest names are those that the build makes. */
export const filesNotBuilt =
  (built: BuiltFiles): ManifestCheck =>
  (app) => {
    const byId = new Map(resourcesOf(app).map((resource) => [resource.id, resource]));
    const named = (name: string, language: "value" | "english" = "value") => {
      const resid = descend(everyElementNamed(app, name)[0], "SourceLocation")?.attributes.resid;
      return serverPath(byId.get(resid ?? "")?.[language] ?? "https://localhost/");
    };
    const files = [
      ["Page", named("Page"), built.page],
      ["Script", named("Script"), built.script],
      ["Metadata", named("Metadata"), built.metadata],
      ["Metadata in English", named("Metadata", "english"), built.englishMetadata],
    ] as const;
    return files.flatMap(([name, file, made]) =>
      file === made ? [] : [`${name} is ${file}, the build makes ${made}`],
    );
  };

export const wrongVersion =
  (packageVersion: string): ManifestCheck =>
  (app) => {
    const version = descend(app, "Version")?.text;
    return version === `${packageVersion}.0`
      ? []
      : [`Version is ${version}, package.json says ${packageVersion}`];
  };

export const extendedOverridesNotLast: ManifestCheck = (app) =>
  app.children.at(-1)?.name === "ExtendedOverrides"
    ? []
    : ["ExtendedOverrides is not the last element"];
