/** Resolves once a condition holds; a test that waits in vain ends by Jest's own time-out. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
