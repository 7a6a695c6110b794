import { applyTheme } from "./app/theme.ts"

// Runs before anything is painted, by itself and as small as can be. The theme must not change in sight; and a page that
// the build drew without a query shows nothing of itself where the address asks for another view of it, or of other data.
applyTheme()
const page = document.documentElement
const state = history.state as { readonly beside?: string } | null
// Behind "#/" stands a dataset of the reader's own, of which nothing is drawn, not even ways on.
const isOwn = location.hash.startsWith("#/")
if (isOwn) page.dataset["view"] = "own"
else if (location.search !== "" || state?.beside !== undefined || location.hash.startsWith("#switched="))
  page.dataset["view"] = "other"

/** Fetches and begins the program: after the first paint, since until then it would only take time from what is read. */
function begin(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=program]")) {
    // What is published is not shown there.
    if (isOwn && link.as !== "") continue
    link.rel = link.as === "" ? "modulepreload" : "preload"
    if (link.type === "module") void import(/* @vite-ignore */ link.href)
  }
}

/** So long after its end has come a page waits for its paint at most: some are seen by nobody, and never painted. */
const UNPAINTED_MS = 2000

addEventListener("DOMContentLoaded", () => {
  const beginOnce = () => {
    painted.disconnect()
    clearTimeout(unpainted)
    begin()
  }
  const isTold = !document.hidden && PerformanceObserver.supportedEntryTypes.includes("paint")
  const unpainted = setTimeout(beginOnce, isTold ? UNPAINTED_MS : 0)
  const painted = new PerformanceObserver(beginOnce)
  painted.observe({ type: "paint", buffered: true })
})

// A page can be read before its program has come. What is pressed or typed meanwhile is kept and done then: until it is,
// a box stays as it was and the pointer says that something is under way.
const kept: (() => void)[] = []
const waiting = new AbortController()
const { signal } = waiting

function keepPress(event: MouseEvent): void {
  const control = closest(event, "button:not([popovertarget]), [type=checkbox]")
  if (!control) return
  take(event)
  keep(() => control.click())
}

/** The keys that open the search (see asksForSearch), arrows on a button, Enter in a field. */
function keepKey(event: KeyboardEvent): void {
  const { key, code, ctrlKey, metaKey } = event
  const opens =
    ctrlKey || metaKey ? code === "KeyK" : key === "/" && !closest(event, "input, select, textarea")
  const on = key.startsWith("Arrow") ? "button" : key === "Enter" ? "input" : null
  const target = opens ? document.body : on && closest(event, on)
  if (!target) return
  take(event)
  const again = { key, code, ctrlKey, metaKey, bubbles: true, cancelable: true }
  keep(() => target.dispatchEvent(new KeyboardEvent("keydown", again)))
}

function keepEntry(event: Event): void {
  const field = closest(event, "input:not([type=checkbox]), select, textarea")
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
    const { value } = field
    take(event)
    keep(() => enter(field, value))
  }
}

/** Enters a value as a reader would: set past the program, which watches its own fields, it counts as a change. */
function enter(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  // Files stay in their field, and no program may put any there.
  if (field.type === "file") return void field.dispatchEvent(new Event("change", { bubbles: true }))
  const { prototype } = field instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement
  if (field instanceof HTMLInputElement) field.value = field.defaultValue
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, value)
  for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }))
}

/** Where files are chosen, those dropped are as good as chosen: a browser would leave the page for them. */
function keepDrop(event: DragEvent): void {
  const field = document.querySelector<HTMLInputElement>("#root [type=file]")
  if (!field) return
  take(event)
  const dropped = event.dataTransfer
  // While they are still dragged there are none; and what is in a folder no field takes: it is to be dropped again.
  if (!dropped?.files.length || [...dropped.items].some((item) => item.webkitGetAsEntry()?.isDirectory))
    return
  field.files = dropped.files
  keep(() => enter(field, ""))
}

/** A page that comes to life would do now what is done again later. */
function take(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

function keep(deed: () => void): void {
  kept.push(deed)
  page.dataset["waiting"] = ""
}

/** What is on its way for so long may never come: until then nothing is said, since lines are slow. */
const STALLED_MS = 20_000
const stalled = setTimeout(tellOfNone, STALLED_MS)

/** Shows what the build drew, and says that it does not answer: what was pressed is still done if the program comes. */
function tellOfNone(): void {
  delete page.dataset["view"]
  document.querySelector("#no-program")?.toggleAttribute("hidden", false)
}

/** The same where it is known that nothing comes. */
function goWithout(): void {
  waiting.abort()
  delete page.dataset["waiting"]
  tellOfNone()
}

function closest({ target }: Event, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(`#root ${selector}`) : null
}

function catchUp(): void {
  waiting.abort()
  clearTimeout(stalled)
  delete page.dataset["waiting"]
  document.querySelector("#no-program")?.toggleAttribute("hidden", true)
  // A fold opens by itself, but its content is the program's.
  for (const fold of document.querySelectorAll("details[open]")) fold.dispatchEvent(new Event("toggle"))
  // One after the other: each starts from the view that the one before it made.
  for (const deed of kept) setTimeout(deed)
}

addEventListener("unhandledrejection", goWithout, { signal })
const first = { capture: true, signal }
addEventListener("click", keepPress, first)
addEventListener("keydown", keepKey, first)
addEventListener("change", keepEntry, first)
addEventListener("input", keepEntry, first)
addEventListener("dragover", keepDrop, first)
addEventListener("drop", keepDrop, first)
document.addEventListener("alive", () => setTimeout(catchUp), { once: true })
