/**
 * Says that the page answers its reader from now on. What was pressed before is then done (early.ts), and what stood there
 * of another view than the one asked for is no longer there.
 */
export function comeAlive(): void {
  delete document.documentElement.dataset["view"]
  delete document.querySelector<HTMLElement>("#root")?.dataset["drawn"]
  document.dispatchEvent(new Event("alive"))
}
