import { useSyncExternalStore } from "react";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { ThemeChoice } from "../preferences/preferences";

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

export function paneTheme(isDark: boolean): Theme {
  return isDark ? darkTheme : lightTheme;
}

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

/**
 * Whether the pane is dark: as the user has chosen, else as Office is, else as the system is; followed while any of
 * them changes.
 * @param officeTheme asks Office for its theme of this moment
 */
export function useIsDark(
  chosen: ThemeChoice,
  officeTheme: () => OfficeThemeColours | undefined,
): boolean {
  const systemIsDark = useSyncExternalStore(listenToSystem, isSystemDark);
  const officeIsDark = useSyncExternalStore(listenToReturn, () => isOfficeDark(officeTheme()));
  if (chosen !== "auto") return chosen === "dark";
  return officeIsDark ?? systemIsDark;
}

function listenToSystem(changed: () => void): () => void {
  const query = window.matchMedia(systemDark);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

function isSystemDark(): boolean {
  return window.matchMedia(systemDark).matches;
}

/**
 * Excel has no event for a change of its theme (`OfficeThemeChanged` is Outlook's); but the theme is changed in a dialog
 * of Excel's own, and whoever comes back from there to the pane finds it asked anew.
 */
function listenToReturn(changed: () => void): () => void {
  window.addEventListener("focus", changed);
  document.addEventListener("visibilitychange", changed);
  document.addEventListener("pointerenter", changed);
  return () => {
    window.removeEventListener("focus", changed);
    document.removeEventListener("visibilitychange", changed);
    document.removeEventListener("pointerenter", changed);
  };
}
