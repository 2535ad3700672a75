import type { OfficeThemeColours } from "./paneTheme";

/** What the pane's start needs to know of Office, once it has answered. */
export interface OfficeHost {
  readonly isExcel: boolean;
  /** The language tag of Office's own menus, such as `zh-CN`. */
  readonly displayLanguage: string | undefined;
  /** Undefined in Excel on the web. */
  readonly theme: OfficeThemeColours | undefined;
  isSetSupported(name: string, version: string): boolean;
}
