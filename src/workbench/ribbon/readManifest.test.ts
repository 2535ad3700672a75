import { iconFor, ManifestError } from "./manifest";
import { readManifest } from "./readManifest";

const MANIFEST = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>11111111-2222-4333-8444-555555555555</Id>
  <DefaultLocale>zh-CN</DefaultLocale>
  <DisplayName DefaultValue="示例"><Override Locale="en-US" Value="Sample"/></DisplayName>
  <Description DefaultValue="一个示例 &amp; 说明"/>
  <IconUrl DefaultValue="https://localhost:3000/32.png"/>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes><Runtime resid="Pane.Url" lifetime="long"/></Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script><SourceLocation resid="Pane.Url"/></Script>
            <Page><SourceLocation resid="Pane.Url"/></Page>
            <Metadata><SourceLocation resid="Functions.Url"/></Metadata>
            <Namespace resid="Functions.Namespace"/>
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <FunctionFile resid="Pane.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <CustomTab id="Tab">
              <Group id="Group">
                <Label resid="Group.Label"/>
                <Control xsi:type="Button" id="Open">
                  <Label resid="Open.Label"/>
                  <Supertip><Title resid="Open.Label"/><Description resid="Open.Tip"/></Supertip>
                  <Icon>
                    <bt:Image size="16" resid="Icon.16"/>
                    <bt:Image size="32" resid="Icon.32"/>
                    <bt:Image size="80" resid="Icon.80"/>
                  </Icon>
                  <Action xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId><SourceLocation resid="Pane.Url"/></Action>
                </Control>
                <Control xsi:type="Menu" id="More">
                  <Label resid="Open.Label"/>
                  <Items>
                    <Item id="Check">
                      <Label resid="Check.Label"/>
                      <Action xsi:type="ExecuteFunction"><FunctionName>check</FunctionName></Action>
                    </Item>
                  </Items>
                </Control>
              </Group>
              <Label resid="Tab.Label"/>
            </CustomTab>
          </ExtensionPoint>
          <ExtensionPoint xsi:type="ContextMenu">
            <OfficeMenu id="ContextMenuCell">
              <Control xsi:type="Button" id="CellCheck">
                <Label resid="Check.Label"/>
                <Action xsi:type="ExecuteFunction"><FunctionName>check</FunctionName></Action>
              </Control>
            </OfficeMenu>
            <OfficeMenu id="ContextMenuText"/>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        <bt:Image id="Icon.16" DefaultValue="https://localhost:3000/16.png"/>
        <bt:Image id="Icon.32" DefaultValue="https://localhost:3000/32.png"/>
        <bt:Image id="Icon.80" DefaultValue="https://localhost:3000/80.png"/>
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/pane.html"/>
        <bt:Url id="Functions.Url" DefaultValue="https://localhost:3000/functions.json"><bt:Override Locale="en-US" Value="https://localhost:3000/functions.en-us.json"/></bt:Url>
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Functions.Namespace" DefaultValue="DEMO"/>
        <bt:String id="Tab.Label" DefaultValue="示例"><bt:Override Locale="en-US" Value="Sample"/></bt:String>
        <bt:String id="Group.Label" DefaultValue="表"/>
        <bt:String id="Open.Label" DefaultValue="打开"><bt:Override Locale="en-US" Value="Open"/></bt:String>
        <bt:String id="Check.Label" DefaultValue="检查"/>
      </bt:ShortStrings>
      <bt:LongStrings><bt:String id="Open.Tip" DefaultValue="打开窗格"/></bt:LongStrings>
    </Resources>
  </VersionOverrides>
  <ExtendedOverrides Url="https://localhost:3000/shortcuts.json"/>
</OfficeApp>`;

describe("readManifest", () => {
  const manifest = readManifest(MANIFEST, "zh-CN");

  it("reads names and addresses", () => {
    expect(manifest).toMatchObject({
      id: "11111111-2222-4333-8444-555555555555",
      displayName: "示例",
      description: "一个示例 & 说明",
      iconUrl: "https://localhost:3000/32.png",
      runtimeUrl: "https://localhost:3000/pane.html",
      functions: { namespace: "DEMO", metadataUrl: "https://localhost:3000/functions.json" },
      shortcutsUrl: "https://localhost:3000/shortcuts.json",
    });
  });

  it("reads tabs, groups and buttons in order, a menu's items among them", () => {
    const [tab] = manifest.tabs;
    expect(tab).toMatchObject({ id: "Tab", label: "示例" });
    expect(tab?.groups.map(({ id, label }) => [id, label])).toEqual([["Group", "表"]]);
    expect(tab?.groups[0]?.buttons.map(({ id }) => id)).toEqual(["Open", "Check"]);
    expect(tab?.groups[0]?.buttons[0]).toEqual({
      id: "Open",
      label: "打开",
      supertip: { title: "打开", description: "打开窗格" },
      icons: [
        { size: 16, url: "https://localhost:3000/16.png" },
        { size: 32, url: "https://localhost:3000/32.png" },
        { size: 80, url: "https://localhost:3000/80.png" },
      ],
      action: { kind: "showTaskpane", url: "https://localhost:3000/pane.html" },
    });
    expect(tab?.groups[0]?.buttons[1]?.action).toEqual({
      kind: "executeFunction",
      functionName: "check",
    });
  });

  it("reads the cell menu only, not the menu of text", () => {
    expect(manifest.cellMenu.map(({ id, label }) => [id, label])).toEqual([["CellCheck", "检查"]]);
  });

  it("takes the overrides of the locale, and the default where there is none", () => {
    const english = readManifest(MANIFEST, "en-us");
    expect(english.displayName).toBe("Sample");
    expect(english.tabs[0]?.label).toBe("Sample");
    expect(english.tabs[0]?.groups[0]?.label).toBe("表");
    expect(english.functions?.metadataUrl).toBe("https://localhost:3000/functions.en-us.json");
  });

  it("refuses a resid that leads nowhere, by name", () => {
    const broken = MANIFEST.replace('resid="Group.Label"', 'resid="Group.Lable"');
    expect(() => readManifest(broken, "zh-CN")).toThrow(
      new ManifestError('<Label resid="Group.Lable"> names a resource that is not there.'),
    );
  });

  it("refuses a manifest without an Excel host", () => {
    const other = MANIFEST.replace('type="Workbook"', 'type="Document"');
    expect(() => readManifest(other, "zh-CN")).toThrow(/Workbook/);
  });

  it("names the missing element", () => {
    const broken = MANIFEST.replace('<Label resid="Group.Label"/>', "");
    expect(() => readManifest(broken, "zh-CN")).toThrow("<Group> lacks <Label>.");
  });

  it("names the line of text that is not XML", () => {
    expect(() => readManifest("<OfficeApp>\n<Id></OfficeApp>", "zh-CN")).toThrow(/XML line 2/);
  });

  it("prefers the innermost version overrides", () => {
    const outer = `<VersionOverrides xsi:type="VersionOverridesV1_0">`;
    const nested = MANIFEST.replace("<VersionOverrides", `${outer}<VersionOverrides`).replace(
      "</VersionOverrides>",
      "</VersionOverrides></VersionOverrides>",
    );
    expect(readManifest(nested, "zh-CN")).toEqual(manifest);
  });
});

describe("iconFor", () => {
  const icons = [80, 16, 32].map((size) => ({ size, url: `${size}` }));

  it.each([
    [16, "16"],
    [20, "32"],
    [80, "80"],
    [100, "80"],
  ])("for %i pixels takes %s", (size, url) => {
    expect(iconFor(icons, size)?.url).toBe(url);
  });

  it("has none for a button without icons", () => {
    expect(iconFor([], 16)).toBeUndefined();
  });
});
