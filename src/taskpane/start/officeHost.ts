import type { OfficeThemeColours } from "./paneTheme";

/** What the pane's start needs to know of Office, once it has answered. */
export interface OfficeHost {
  readonly isExcel: boolean;
  /** The language tag of Office's own menus, such as `zh-CN`. */
  readonly displayLanguage: string | undefined;
  /** As it is at this moment; undefined in Excel on the web. */
  theme(): OfficeThemeColours | undefined;
  isSetSupported(name: string, version: string): boolean;
}
