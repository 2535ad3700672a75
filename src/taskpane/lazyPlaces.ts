import { lazily } from "./lazily";
import type { Place } from "./places";

// The code of a place loads when the place is first opened. 开始 alone is part of the first paint.
export const TemplatesPlace = lazily(() => import("./templates/TemplatesPlace"));
export const CheckPlace = lazily(() => import("./check/CheckPlace"));
export const FunctionsPlace = lazily(() => import("./functions/FunctionsPlace"));
export const LibraryPlace = lazily(() => import("./library/LibraryPlace"));
export const SettingsPlace = lazily(() => import("./settings/SettingsPlace"));
export const Tour = lazily(() => import("./tour/Tour"), { isQuiet: true });

const lazyPlaces = {
  start: null,
  templates: TemplatesPlace,
  check: CheckPlace,
  functions: FunctionsPlace,
  library: LibraryPlace,
  settings: SettingsPlace,
} satisfies Record<Place, unknown>;

/** Loads the code of a place ahead of its being shown. */
export async function preloadPlace(place: Place): Promise<void> {
  await lazyPlaces[place]?.preload();
}
