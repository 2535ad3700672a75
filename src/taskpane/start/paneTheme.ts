import { useSyncExternalStore } from "react";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** The part of Office.js's `OfficeTheme` that tells light from dark. */
export interface OfficeThemeColours {
  readonly isDarkTheme?: boolean;
  /** `#rrggbb` */
  readonly bodyBackgroundColor?: string;
}

const systemDark = "(prefers-color-scheme: dark)";

// Fluent's own list has no Chinese face, and a browser's choice differs from the one of Office.
const fontFamilyBase =
  "'Segoe UI', -apple-system, 'Noto Sans', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";
const lightTheme: Theme = { ...webLightTheme, fontFamilyBase };
const darkTheme: Theme = { ...webDarkTheme, fontFamilyBase };

/** Whether Office shows itself dark; null where it does not say. */
export function isOfficeDark(theme: OfficeThemeColours | undefined): boolean | null {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const colour = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    theme?.bodyBackgroundColor ?? "",
  );
  if (!colour) return null;
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  // Luma by ITU-R BT.601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Office's theme where it names one, else the system's, followed while it changes. */
export function usePaneTheme(officeDark: boolean | null): Theme {
  const systemIsDark = useSyncExternalStore(listenToSystem, isSystemDark);
  return (officeDark ?? systemIsDark) ? darkTheme : lightTheme;
}

function listenToSystem(changed: () => void): () => void {
  const query = window.matchMedia(systemDark);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

function isSystemDark(): boolean {
  return window.matchMedia(systemDark).matches;
}
