import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { children, type XmlElement } from "../../src/workbench/ribbon/xmlElement";
import {
  addressesOf,
  developmentOrigin,
  englishOf,
  everyElementNamed,
  projectFolder,
  references,
  resourcesOf,
  serverPath,
  type ManifestCheck,
  type ResourceKind,
} from "./manifestDocument";
import { pngSize } from "./pngSize";

const lengthLimits: Readonly<Record<ResourceKind, number>> = {
  Images: 2048,
  Urls: 2048,
  ShortStrings: 125,
  LongStrings: 250,
};
const residLimit = 32;
const han = /\p{Script=Han}/u;

export const danglingResids: ManifestCheck = (app) => {
  const ids = new Set(resourcesOf(app).map(({ id }) => id));
  return references(app)
    .filter((element) => !ids.has(element.attributes.resid ?? ""))
    .map((element) => `<${element.name} resid="${element.attributes.resid}"> names no resource`);
};

export const unusedResources: ManifestCheck = (app) => {
  const used = new Set(references(app).map((element) => element.attributes.resid));
  return resourcesOf(app)
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => `resource ${id} is not used`);
};

export const repeatedResources: ManifestCheck = (app) => {
  const ids = resourcesOf(app).map(({ id }) => id);
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `resource ${id} stands twice`);
};

/** Office looks a resid up among the resources of the kind that the element needs. */
export const resourcesOfWrongKind: ManifestCheck = (app) => {
  const kinds = new Map(resourcesOf(app).map(({ id, kind }) => [id, kind]));
  return references(app).flatMap((element) => {
    const actual = kinds.get(element.attributes.resid ?? "");
    const needed = kindFor(element);
    return actual === undefined || actual === needed
      ? []
      : [`<${element.name} resid="${element.attributes.resid}"> needs ${needed}, not ${actual}`];
  });
};

function kindFor({ name }: XmlElement): ResourceKind {
  if (name === "Image") return "Images";
  if (name === "Description") return "LongStrings";
  return ["Label", "Title", "Namespace"].includes(name) ? "ShortStrings" : "Urls";
}

export const tooLong: ManifestCheck = (app) => [
  ...resourcesOf(app).flatMap(({ id, kind, value, english }) => [
    ...over(`id ${id}`, id, residLimit),
    ...over(`resource ${id}`, value, lengthLimits[kind]),
    ...over(`resource ${id} (en-US)`, english ?? "", lengthLimits[kind]),
  ]),
  ...references(app).flatMap((element) =>
    over(`resid of <${element.name}>`, element.attributes.resid ?? "", residLimit),
  ),
  ...(["DisplayName", "Description"] as const).flatMap((name) =>
    children(app, name).flatMap((element) => {
      const limit = lengthLimits[name === "DisplayName" ? "ShortStrings" : "LongStrings"];
      return [
        ...over(name, element.attributes.DefaultValue ?? "", limit),
        ...over(`${name} (en-US)`, englishOf(element) ?? "", limit),
      ];
    }),
  ),
];

function over(what: string, text: string, limit: number): string[] {
  return text.length > limit ? [`${what} has ${text.length} characters, more than ${limit}`] : [];
}

/** Every text says the same in English; a text left in Chinese does not count. */
export const missingEnglish: ManifestCheck = (app) => {
  const top = ["DisplayName", "Description"].flatMap((name) =>
    children(app, name).map((element) => ({ id: name, english: englishOf(element) })),
  );
  const strings = resourcesOf(app).filter(({ kind }) => kind.endsWith("Strings"));
  return [...top, ...strings].flatMap(({ id, english }) => {
    if (english === undefined) return [`${id} has no en-US text`];
    return han.test(english) ? [`the en-US text of ${id} is Chinese`] : [];
  });
};

/** Excel loads add-ins over https only, and the build replaces exactly one origin. */
export const foreignAddresses: ManifestCheck = (app) =>
  addressesOf(app)
    .filter((address) => !address.startsWith(`${developmentOrigin}/`))
    .map((address) => `${address} does not start with ${developmentOrigin}/`);

export const missingAssets: ManifestCheck = (app) =>
  addressesOf(app)
    .filter((address) => URL.canParse(address))
    .map(serverPath)
    .filter((file) => file.startsWith("assets/") && !existsSync(path.join(projectFolder, file)))
    .map((file) => `${file} does not exist`);

/** Icons: each control and group in 16, 32 and 80 pixels, the add-in's own in 32 and 64. */
export const wrongIcons: ManifestCheck = (app) => {
  const byId = new Map(resourcesOf(app).map(({ id, value }) => [id, value]));
  const ofIcons = everyElementNamed(app, "Icon").flatMap((icon) => {
    const images = children(icon, "Image");
    const sizes = images.map((image) => Number(image.attributes.size));
    const missing = [16, 32, 80].filter((size) => !sizes.includes(size));
    return [
      ...missing.map((size) => `an icon lacks the size ${size}`),
      ...images.flatMap((image) =>
        iconProblems(byId.get(image.attributes.resid ?? ""), Number(image.attributes.size)),
      ),
    ];
  });
  const own = (name: string, size: number) =>
    iconProblems(children(app, name)[0]?.attributes.DefaultValue, size);
  return [...ofIcons, ...own("IconUrl", 32), ...own("HighResolutionIconUrl", 64)];
};

function iconProblems(address: string | undefined, size: number): string[] {
  if (address === undefined) return [`an icon of ${size} pixels has no address`];
  const file = path.join(projectFolder, serverPath(address));
  if (!existsSync(file)) return [`${serverPath(address)} does not exist`];
  const { width, height } = pngSize(readFileSync(file));
  return width === size && height === size
    ? []
    : [`${serverPath(address)} is ${width} × ${height} pixels, not ${size} × ${size}`];
}
