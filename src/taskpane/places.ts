/** The pane's places, in the order of their tabs. */
export const places = ["templates", "check", "functions", "library"] as const;

export type Place = (typeof places)[number];

export const tabId = (place: Place) => `tab-${place}`;
export const panelId = (place: Place) => `place-${place}`;
