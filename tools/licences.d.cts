import type { Compiler } from "webpack";

export function packageFolder(file: string | undefined): string | null;

export class LicencesPlugin {
  constructor(options: { filename: string; version: string; copied: readonly string[] });
  apply(compiler: Compiler): void;
}
