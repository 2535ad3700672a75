import type { PaneHost } from "../protocol/paneHost";
import { EventCategory, MessageEntryType, ServiceName } from "../protocol/protocolConstants";
import { type Json, type RichClass, richObject } from "../richapi/richClass";
import type {
  CellError,
  CustomFunctionErrorOrigin,
  CustomFunctionMetadata,
  CustomFunctionResult,
  CustomFunctionsMetadata,
} from "./customFunctionTypes";
import { fitArguments, invocationFlags } from "./invocationArguments";
import { readReportedResult } from "./invocationResults";

export interface CustomFunctionHostOptions {
  /** How long a call may go unanswered, in milliseconds; 30 000 unless given. Then it gives #BUSY!. */
  readonly timeout?: number;
}

interface Invocation {
  readonly id: number;
  readonly message: Json;
}

interface Pending {
  readonly settle: (result: CustomFunctionResult) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Calls the add-in's custom functions in its own runtime in the pane. One instance belongs to one
 * `PaneHost`; it provides the service through which the runtime reports its results.
 *
 * Streaming functions are refused when the metadata is read: this host gives one result a call.
 */
export class CustomFunctionHost {
  private readonly functions: ReadonlyMap<string, CustomFunctionMetadata>;
  private readonly pending = new Map<number, Pending>();
  private readonly timeout: number;
  private batch: Invocation[] = [];
  private nextId = 1;
  private closed = false;

  /** @throws Error when the metadata declares a streaming function. */
  constructor(
    private readonly metadata: CustomFunctionsMetadata,
    private readonly host: PaneHost,
    options: CustomFunctionHostOptions = {},
  ) {
    const streaming = metadata.functions.find((entry) => entry.options?.stream === true);
    if (streaming !== undefined) {
      throw new Error(`The workbench does not run streaming functions: ${streaming.id}`);
    }
    this.functions = new Map(metadata.functions.map((entry) => [entry.id.toUpperCase(), entry]));
    this.timeout = options.timeout ?? 30_000;
    const service = richObject(customFunctionsClass, {
      host,
      report: (entry) => this.report(entry),
    });
    host.provideService(ServiceName.customFunctions, () => service);
    host.onClose(() => this.closePane());
  }

  /** Whether the runtime can take calls; earlier ones wait for it. */
  get ready(): boolean {
    return this.host.isReady("customFunctions");
  }

  /**
   * Calls a function. All calls asked for before the event loop comes round go to the runtime in one
   * message, so ask for the whole of a recalculation pass before awaiting any.
   * @param id the function's id in the metadata, in any casing.
   * @param args one each parameter: a scalar, null for an empty cell, rows of scalars for a range,
   *   `undefined` (or left off) for an omitted optional argument.
   * @param cellAddress the calling cell: `Sheet1!E2`.
   * @param parameterAddresses addresses of the arguments that are references, for functions whose
   *   metadata asks for them.
   * @returns never rejects; what went wrong is in the result.
   */
  invoke(
    id: string,
    args: readonly (Json | undefined)[],
    cellAddress: string,
    parameterAddresses: readonly (string | null)[] | null = null,
  ): Promise<CustomFunctionResult> {
    const called = this.functions.get(id.toUpperCase());
    if (called === undefined) return Promise.resolve(hostError("#NAME?", "arguments"));
    const fitted = fitArguments(called, args);
    if (fitted === null) return Promise.resolve(hostError("#VALUE!", "arguments"));
    if (this.closed) return Promise.resolve(hostError("#BUSY!", "paneClosed"));
    const invocationId = this.nextId++;
    const wantsAddresses = called.options?.requiresParameterAddresses === true;
    return new Promise((settle) => {
      const timer = setTimeout(
        () => this.settle(invocationId, hostError("#BUSY!", "timedOut")),
        this.timeout,
      );
      this.pending.set(invocationId, { settle, timer });
      this.enqueue({
        id: invocationId,
        message: [
          invocationId,
          called.id,
          fitted,
          cellAddress,
          invocationFlags(called, this.metadata),
          wantsAddresses && parameterAddresses !== null ? [...parameterAddresses] : null,
        ],
      });
    });
  }

  private enqueue(invocation: Invocation): void {
    this.batch.push(invocation);
    // A macrotask later, so that an engine that yields between cells still fills one message.
    if (this.batch.length === 1) setTimeout(() => this.post(), 0);
  }

  private post(): void {
    const entries = this.batch.map(({ id, message }) => ({
      category: EventCategory.customFunction,
      type: MessageEntryType.customFunctionInvoke,
      targetId: "",
      message,
      id,
    }));
    this.batch = [];
    this.host.postWhenReady("customFunctions", entries);
  }

  private report(entry: Json): void {
    const { invocationId, result } = readReportedResult(entry);
    this.settle(invocationId, result);
  }

  private settle(invocationId: number, result: CustomFunctionResult): void {
    const pending = this.pending.get(invocationId);
    // A result that comes after its time-out: the cell has been told, and may have moved on.
    if (pending === undefined) return;
    this.pending.delete(invocationId);
    clearTimeout(pending.timer);
    pending.settle(result);
  }

  private closePane(): void {
    this.closed = true;
    for (const id of [...this.pending.keys()]) this.settle(id, hostError("#BUSY!", "paneClosed"));
  }
}

function hostError(error: CellError, origin: CustomFunctionErrorOrigin): CustomFunctionResult {
  return { kind: "error", error, message: "", origin };
}

interface CustomFunctionsService {
  readonly host: PaneHost;
  readonly report: (entry: Json) => void;
}

/** The service that the custom-function runtime in the pane talks to. */
const customFunctionsClass: RichClass<CustomFunctionsService> = {
  name: "CustomFunctions",
  methods: {
    _setOsfControlContainerReadyForCustomFunctions: ({ host }) => host.markReady("customFunctions"),
    // 1 slices of results over 2 MB, 2 the short interval, 3 late timing, 4 a capped interval.
    _getEnabledFeatures: () => [1, 2, 3, 4],
    setInvocationArrayResults: ({ report }, results) => (results as Json[]).forEach(report),
    setInvocationResults: ({ report }, results) => (results as Json[]).forEach(report),
  },
};
