import type { Json } from "../richapi/richClass";
import type { PaneHostOptions } from "./paneHostOptions";

/** What the host tells a pane of itself and the document when the pane starts. */
export function appContext(options: PaneHostOptions): Json {
  return {
    _id: options.addinId,
    // 16 is Excel on the web.
    _appName: 16,
    _appVersion: "16.01",
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: options.documentUrl ?? `${options.hostOrigin}/book.xlsx`,
    _clientMode: options.documentMode === "readWrite" ? 1 : 0,
    _settings: options.settings.all().map(([key, jsonText]) => [key, jsonText]),
    _reason: options.activation ?? "documentOpened",
    // 1 is a task pane, as is 2 in _initialDisplayMode.
    _osfControlType: 1,
    _initialDisplayMode: 2,
    _eToken: "",
    _correlationId: options.conversationId,
    _appInstanceId: options.addinId,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(options.requirementSets),
    _addinName: options.addinName ?? options.addinId,
    _appDomains: [],
    _featureGates: {},
    _hostFullVersion: "16.0.17000.1",
  };
}
