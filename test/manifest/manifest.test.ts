import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  parseManifest,
  projectFolder,
  readManifestText,
  type ManifestCheck,
} from "./manifestDocument";
import { filesOfBuild } from "./builtFiles";
import * as resources from "./resourceChecks";
import {
  readAsset,
  shortcutProblems,
  type ShortcutsFile,
  type ShortcutTexts,
} from "./shortcutChecks";
import * as structure from "./structureChecks";

const manifest = readManifestText();
const { version } = JSON.parse(readFileSync(path.join(projectFolder, "package.json"), "utf8")) as {
  version: string;
};

const schema = path.join(projectFolder, "../shared/manifest-xsd/OfficeAppManifestV1_1.xsd");

function validate(xml: string): void {
  execFileSync("xmllint", ["--noout", "--nonet", "--schema", schema, "-"], {
    input: xml,
    stdio: ["pipe", "pipe", "pipe"],
  });
}

function schemaAbsence(): string | null {
  if (!existsSync(schema)) return "the schemas are not beside the project";
  try {
    execFileSync("xmllint", ["--version"], { stdio: "ignore" });
    return null;
  } catch {
    return "xmllint is not installed";
  }
}

const absence = schemaAbsence();
const schemaTest = absence === null ? test : test.skip;
const notRun = absence === null ? "" : ` (not run: ${absence})`;

describe("manifest.xml", () => {
  schemaTest(`is valid against Microsoft's schema${notRun}`, () => {
    validate(manifest);
    expect(() =>
      validate(manifest.replace("<Permissions>ReadWriteDocument", "<Permissions>All")),
    ).toThrow(/Permissions/);
  });

  /** For each check: what it is about, and an edit after which it must complain, with its complaint. */
  const checks: readonly [
    about: string,
    check: ManifestCheck,
    breakage: readonly [from: string, to: string],
    complaint: string,
  ][] = [
    [
      "names only resources that are there",
      resources.danglingResids,
      ['<Label resid="Tab.Label"/>', '<Label resid="Tab.Lable"/>'],
      '<Label resid="Tab.Lable"> names no resource',
    ],
    [
      "uses each resource",
      resources.unusedResources,
      ['<Label resid="Tab.Label"/>', '<Label resid="OpenPane.Label"/>'],
      "resource Tab.Label is not used",
    ],
    [
      "defines each resource once",
      resources.repeatedResources,
      ['<bt:String id="PlanGroup.Label"', '<bt:String id="Tab.Label"'],
      "resource Tab.Label stands twice",
    ],
    [
      "names resources of the kind that the element needs",
      resources.resourcesOfWrongKind,
      ['<Label resid="Tab.Label"/>', '<Label resid="OpenPane.Tip"/>'],
      '<Label resid="OpenPane.Tip"> needs ShortStrings, not LongStrings',
    ],
    [
      "keeps short strings within 125 characters",
      resources.tooLong,
      ['DefaultValue="打开窗格"', `DefaultValue="${"开".repeat(126)}"`],
      "resource OpenPane.Label has 126 characters, more than 125",
    ],
    [
      "keeps English long strings within 250 characters",
      resources.tooLong,
      ['Value="Opens the Plan', `Value="${"x".repeat(250)}Opens the Plan`],
      "resource OpenPane.Tip (en-US) has",
    ],
    [
      "keeps resids within 32 characters",
      resources.tooLong,
      ['<Label resid="Tab.Label"/>', `<Label resid="${"T".repeat(33)}"/>`],
      "resid of <Label> has 33 characters, more than 32",
    ],
    [
      "says every text in English",
      resources.missingEnglish,
      ['<bt:Override Locale="en-US" Value="Open Pane"/>', ""],
      "OpenPane.Label has no en-US text",
    ],
    [
      "says its name in English",
      resources.missingEnglish,
      ['<Override Locale="en-US" Value="Plan Indicators"/>', ""],
      "DisplayName has no en-US text",
    ],
    [
      "leaves no Chinese in the English texts",
      resources.missingEnglish,
      ['Value="Open Pane"', 'Value="打开窗格"'],
      "the en-US text of OpenPane.Label is Chinese",
    ],
    [
      "has only https addresses of its own server",
      resources.foreignAddresses,
      ["https://localhost:3000/functions.json", "http://localhost:3000/functions.json"],
      "http://localhost:3000/functions.json does not start with",
    ],
    [
      "has no address of another server",
      resources.foreignAddresses,
      ["https://localhost:3000/assets/shortcuts.json", "https://localhost:3001/shortcuts.json"],
      "https://localhost:3001/shortcuts.json does not start with",
    ],
    [
      "names only assets that exist",
      resources.missingAssets,
      ["assets/help.html", "assets/hlep.html"],
      "assets/hlep.html does not exist",
    ],
    [
      "has icons of exactly the sizes it says",
      resources.wrongIcons,
      ["assets/pane-16.png", "assets/pane-32.png"],
      "assets/pane-32.png is 32 × 32 pixels, not 16 × 16",
    ],
    [
      "has its own icon in 32 pixels",
      resources.wrongIcons,
      ["assets/icon-32.png", "assets/icon-64.png"],
      "assets/icon-64.png is 64 × 64 pixels, not 32 × 32",
    ],
    [
      "has each icon in 16, 32 and 80 pixels",
      resources.wrongIcons,
      ['<bt:Image size="80" resid="Undo.Icon80"/>', ""],
      "an icon lacks the size 80",
    ],
    ["has a GUID", structure.wrongId, ["<Id>", "<Id>{"], "is not a GUID"],
    [
      "has the version of package.json",
      structure.wrongVersion(version),
      [`<Version>${version}.0<`, "<Version>0.0.9.0<"],
      `Version is 0.0.9.0, package.json says ${version}`,
    ],
    [
      "keeps its runtime alive",
      structure.sharedRuntimeBroken,
      ['lifetime="long"', 'lifetime="short"'],
      "the runtime's lifetime is not long",
    ],
    [
      "runs its commands in the shared runtime",
      structure.sharedRuntimeBroken,
      ['<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Help.Url"/>'],
      '<FunctionFile resid="Help.Url"> is not the runtime\'s',
    ],
    [
      "requires SharedRuntime 1.1",
      structure.sharedRuntimeBroken,
      ['<Set Name="SharedRuntime" MinVersion="1.1"/>', ""],
      "SharedRuntime 1.1 is not required",
    ],
    [
      "starts at the page of the runtime",
      structure.sharedRuntimeBroken,
      [
        '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>',
        '<SourceLocation DefaultValue="https://localhost:3000/pane.html"/>',
      ],
      "SourceLocation of DefaultSettings is not the runtime's page",
    ],
    [
      "has no TaskpaneId",
      structure.forbiddenElements,
      [
        '<Action xsi:type="ShowTaskpane">',
        '<Action xsi:type="ShowTaskpane"><TaskpaneId>1</TaskpaneId>',
      ],
      "TaskpaneId breaks the shared runtime",
    ],
    [
      "has no Requirements that could hide the ribbon",
      structure.forbiddenElements,
      ['xsi:type="VersionOverridesV1_0">', 'xsi:type="VersionOverridesV1_0"><Requirements/>'],
      "Requirements inside VersionOverrides can hide the ribbon",
    ],
    [
      "calls only actions of the code",
      structure.actionsAstray,
      ["<FunctionName>showTemplates<", "<FunctionName>openTemplates<"],
      "FunctionName openTemplates is not an action of the code",
    ],
    [
      "has a button for each action of the code",
      structure.actionsAstray,
      ["<FunctionName>undoLastAction<", "<FunctionName>checkWorkbook<"],
      "no button calls the action undoLastAction",
    ],
    [
      "gives each control an id of its own",
      structure.repeatedControlIds,
      ['id="PlanIndicators.CellCheckWorkbook"', 'id="PlanIndicators.CheckWorkbook"'],
      "control id PlanIndicators.CheckWorkbook stands twice",
    ],
    [
      "has the namespace PLAN in each language",
      structure.wrongNamespace("PLAN"),
      ['Value="PLAN"/>', 'Value="PLANS"/>'],
      "the namespace is PLANS, not PLAN",
    ],
    [
      "ends with ExtendedOverrides",
      structure.extendedOverridesNotLast,
      ["</OfficeApp>", "<Later/></OfficeApp>"],
      "ExtendedOverrides is not the last element",
    ],
  ];

  test.each(checks)("%s", (_, check) => {
    expect(check(parseManifest(manifest))).toEqual([]);
  });

  test.each(checks)("would be caught unless it %s", (_, check, [from, to], complaint) => {
    expect(manifest).toContain(from);
    expect(check(parseManifest(manifest.replace(from, to)))).toContainEqual(
      expect.stringContaining(complaint),
    );
  });

  test("names the page, script and metadata that the build makes", () => {
    const check = structure.filesNotBuilt(filesOfBuild());
    expect(check(parseManifest(manifest))).toEqual([]);
    const elsewhere = manifest.replace("3000/functions.json", "3000/metadata.json");
    expect(check(parseManifest(elsewhere))).toEqual([
      "Metadata is metadata.json, the build makes functions.json",
    ]);
    const untranslated = manifest.replace("functions.en-us.json", "functions.json");
    expect(check(parseManifest(untranslated))).toEqual([
      "Metadata in English is functions.json, the build makes functions.en-us.json",
    ]);
  });
});

describe("assets/shortcuts.json", () => {
  const file = readAsset<ShortcutsFile>("shortcuts.json");
  const english = readAsset<ShortcutTexts>("shortcuts.en-US.json");

  test("starts actions of the code, by free keys, named in both languages", () => {
    expect(shortcutProblems(file, english)).toEqual([]);
  });

  test("would be caught with an action, a key or a text that is wrong", () => {
    const [action] = file.actions;
    const [shortcut] = file.shortcuts;
    if (!action || !shortcut) throw new Error("there are no shortcuts");
    expect(
      shortcutProblems({ ...file, actions: [...file.actions, { ...action, id: "open" }] }, english),
    ).toEqual(["the action open is not one of the code", "the action open has no shortcut"]);
    expect(
      shortcutProblems(
        { ...file, shortcuts: [...file.shortcuts, { action: "open", key: { default: "Ctrl+C" } }] },
        english,
      ),
    ).toEqual(["the shortcut of open has no action", "Ctrl+C is not Ctrl+Shift+Alt+x"]);
    expect(
      shortcutProblems({ ...file, shortcuts: [...file.shortcuts, shortcut] }, english),
    ).toEqual([`${shortcut.key.default} stands twice`]);
    expect(shortcutProblems(file, {})).toEqual([
      "showTemplates_name has no English text",
      "checkWorkbook_name has no English text",
    ]);
  });
});
