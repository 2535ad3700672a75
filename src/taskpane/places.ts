/** The pane's places, in the order of their tabs. */
export const places = ["start", "templates", "check", "functions", "library", "settings"] as const;

export type Place = (typeof places)[number];

export const tabId = (place: Place) => `tab-${place}`;
export const panelId = (place: Place) => `place-${place}`;

/**
 * Asks 计划库 to open a plan, or an indicator of it; each asking is an object of its own, so that the same one can be
 * asked for again.
 */
export interface LibraryRequest {
  readonly planId: string;
  readonly targetId?: string;
}
