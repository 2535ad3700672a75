import {
  ManifestError,
  type Manifest,
  type RibbonAction,
  type RibbonButton,
  type RibbonGroup,
  type RibbonIcon,
  type RibbonTab,
} from "./manifest";
import {
  children,
  descend,
  parseXml,
  required,
  requiredAttribute,
  type XmlElement,
} from "./xmlElement";

/**
 * Reads an add-in only manifest (`OfficeApp` with `VersionOverrides` for Excel) in one language:
 * texts and addresses are those of the override for `locale`, else the default ones.
 * @throws ManifestError when an element that Excel needs is missing or a `resid` leads nowhere.
 */
export function readManifest(xml: string, locale: string): Manifest {
  const app = parseXml(xml);
  if (app.name !== "OfficeApp")
    throw new ManifestError(`The root is <${app.name}>, not <OfficeApp>.`);
  const overrides = innermostOverrides(app);
  const resource = resources(overrides, locale);
  const host = children(descend(overrides, "Hosts"), "Host").find(
    (element) => element.attributes.type === "Workbook",
  );
  if (!host) throw new ManifestError("<Hosts> lacks a <Host> of the type Workbook.");
  const runtime = required(required(host, "Runtimes"), "Runtime");
  const points = children(descend(host, "DesktopFormFactor"), "ExtensionPoint");
  const shortcutsUrl = descend(app, "ExtendedOverrides")?.attributes.Url;
  return {
    id: required(app, "Id").text,
    displayName: localized(required(app, "DisplayName"), locale),
    description: localized(required(app, "Description"), locale),
    iconUrl: localized(required(app, "IconUrl"), locale),
    runtimeUrl: resource(runtime),
    ...functionsOf(host, resource),
    ...(shortcutsUrl === undefined ? {} : { shortcutsUrl }),
    tabs: pointsOf(points, "PrimaryCommandSurface").flatMap((point) =>
      point.children
        .filter((element) => element.name === "CustomTab" || element.name === "OfficeTab")
        .map((tab) => readTab(tab, resource)),
    ),
    cellMenu: pointsOf(points, "ContextMenu")
      .flatMap((point) => children(point, "OfficeMenu"))
      .filter((menu) => menu.attributes.id === "ContextMenuCell")
      .flatMap((menu) => buttonsOf(menu, resource)),
  };
}

/** The text or address that an element's `resid` names. */
type Resource = (element: XmlElement) => string;

/** Newer overrides stand inside older ones; the innermost is the newest. */
function innermostOverrides(app: XmlElement): XmlElement {
  let overrides = required(app, "VersionOverrides");
  for (let inner = descend(overrides, "VersionOverrides"); inner;) {
    overrides = inner;
    inner = descend(overrides, "VersionOverrides");
  }
  return overrides;
}

function resources(overrides: XmlElement, locale: string): Resource {
  const byId = new Map<string, string>();
  for (const kind of required(overrides, "Resources").children) {
    for (const entry of kind.children) {
      byId.set(requiredAttribute(entry, "id"), localized(entry, locale));
    }
  }
  return (element) => {
    const id = requiredAttribute(element, "resid");
    const value = byId.get(id);
    if (value === undefined) {
      throw new ManifestError(
        `<${element.name} resid="${id}"> names a resource that is not there.`,
      );
    }
    return value;
  };
}

function localized(entry: XmlElement, locale: string): string {
  const override = children(entry, "Override").find(
    (element) => element.attributes.Locale?.toLowerCase() === locale.toLowerCase(),
  );
  return override ? requiredAttribute(override, "Value") : requiredAttribute(entry, "DefaultValue");
}

function pointsOf(points: readonly XmlElement[], type: string): readonly XmlElement[] {
  return points.filter((point) => point.attributes.type === type);
}

function functionsOf(host: XmlElement, resource: Resource): Pick<Manifest, "functions"> {
  const [point] = pointsOf(
    children(descend(host, "AllFormFactors"), "ExtensionPoint"),
    "CustomFunctions",
  );
  if (!point) return {};
  return {
    functions: {
      namespace: resource(required(point, "Namespace")),
      metadataUrl: resource(required(required(point, "Metadata"), "SourceLocation")),
    },
  };
}

function readTab(tab: XmlElement, resource: Resource): RibbonTab {
  const label = descend(tab, "Label");
  return {
    id: requiredAttribute(tab, "id"),
    ...(label ? { label: resource(label) } : {}),
    groups: children(tab, "Group").map((group): RibbonGroup => ({
      id: requiredAttribute(group, "id"),
      label: resource(required(group, "Label")),
      buttons: buttonsOf(group, resource),
    })),
  };
}

function buttonsOf(parent: XmlElement, resource: Resource): RibbonButton[] {
  return children(parent, "Control").flatMap((control) =>
    control.attributes.type === "Menu"
      ? children(descend(control, "Items"), "Item").map((item) => readButton(item, resource))
      : [readButton(control, resource)],
  );
}

function readButton(control: XmlElement, resource: Resource): RibbonButton {
  const supertip = descend(control, "Supertip");
  return {
    id: requiredAttribute(control, "id"),
    label: resource(required(control, "Label")),
    ...(supertip
      ? {
          supertip: {
            title: resource(required(supertip, "Title")),
            description: resource(required(supertip, "Description")),
          },
        }
      : {}),
    icons: children(descend(control, "Icon"), "Image").map((image): RibbonIcon => ({
      size: Number(requiredAttribute(image, "size")),
      url: resource(image),
    })),
    action: readAction(required(control, "Action"), resource),
  };
}

function readAction(action: XmlElement, resource: Resource): RibbonAction {
  const type = requiredAttribute(action, "type");
  if (type === "ExecuteFunction") {
    return { kind: "executeFunction", functionName: required(action, "FunctionName").text };
  }
  if (type === "ShowTaskpane") {
    const location = descend(action, "SourceLocation");
    return { kind: "showTaskpane", ...(location ? { url: resource(location) } : {}) };
  }
  throw new ManifestError(`<Action> has the type ${type}, which this workbench does not know.`);
}
