/** An event handler that is on, of any event. */
export type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Takes handlers of one context off; never fails. */
export async function removeAll(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  try {
    // An event handler is taken off in the context that it was put on in.
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  } catch {
    // The workbook is closing, or busy: then the handlers go on, unheard.
  }
}
