import { readFileSync } from "node:fs";
import path from "node:path";
import {
  children,
  descend,
  parseXml,
  type XmlElement,
} from "../../src/workbench/ribbon/xmlElement";

export const projectFolder = path.join(__dirname, "..", "..");

/** The address that the build replaces by PLAN_ADDIN_ORIGIN; every address in the manifest starts with it. */
export const developmentOrigin = "https://localhost:3000";

/** A check gives one sentence for each thing that is wrong; none when all is well. */
export type ManifestCheck = (app: XmlElement) => string[];

export function readManifestText(): string {
  return readFileSync(path.join(projectFolder, "manifest.xml"), "utf8");
}

export function parseManifest(xml: string): XmlElement {
  return parseXml(xml);
}

/** The element and all elements inside it, in document order. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

export function everyElementNamed(element: XmlElement, name: string): XmlElement[] {
  return everyElement(element).filter((inner) => inner.name === name);
}

export type ResourceKind = "Images" | "Urls" | "ShortStrings" | "LongStrings";

export interface Resource {
  readonly id: string;
  readonly kind: ResourceKind;
  readonly value: string;
  readonly english: string | undefined;
}

export function resourcesOf(app: XmlElement): Resource[] {
  return (descend(app, "VersionOverrides", "Resources")?.children ?? []).flatMap((kind) =>
    kind.children.map((entry) => ({
      id: entry.attributes.id ?? "",
      kind: kind.name as ResourceKind,
      value: entry.attributes.DefaultValue ?? "",
      english: englishOf(entry),
    })),
  );
}

export function englishOf(entry: XmlElement): string | undefined {
  return children(entry, "Override").find((override) => override.attributes.Locale === "en-US")
    ?.attributes.Value;
}

/** Elements that name a resource. */
export function references(app: XmlElement): XmlElement[] {
  return everyElement(app).filter((element) => element.attributes.resid !== undefined);
}

/** Every address that the manifest holds, wherever it stands. */
export function addressesOf(app: XmlElement): string[] {
  const top = ["IconUrl", "HighResolutionIconUrl", "SupportUrl"].flatMap((name) =>
    children(app, name),
  );
  const settings = everyElementNamed(descend(app, "DefaultSettings") ?? app, "SourceLocation");
  const resources = ["Images", "Urls"].flatMap(
    (kind) => descend(app, "VersionOverrides", "Resources", kind)?.children ?? [],
  );
  const localized = [...top, ...settings, ...resources].flatMap((entry) => [
    entry.attributes.DefaultValue,
    ...children(entry, "Override").map((override) => override.attributes.Value),
  ]);
  const extended = children(app, "ExtendedOverrides").flatMap((element) => [
    element.attributes.Url,
    element.attributes.ResourcesUrl,
  ]);
  const domains = everyElementNamed(app, "AppDomain").map((domain) => domain.text);
  return [...localized, ...extended, ...domains].filter((address) => address !== undefined);
}

/** What the address names on the add-in's own server: `assets/icon-32.png`. */
export function serverPath(address: string): string {
  return new URL(address).pathname.replace(/^\//, "");
}
