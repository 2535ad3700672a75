/** The worker's build; loading it puts the worker where the library looks for it. Its package has no types for it. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  export const WorkerMessageHandler: object;
}
