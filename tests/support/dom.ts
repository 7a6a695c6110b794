import { cleanup } from "@testing-library/react"
import { afterEach, vi } from "vitest"

// Testing Library sets this itself only where the test functions are globals.
vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true)

class StillResizeObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
vi.stubGlobal("ResizeObserver", StillResizeObserver)

/** A wide, light screen whose reader asked for nothing special. */
function matchMedia(media: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    matches: /min-width|width\s*>/.test(media),
    media,
    onchange: null,
    addListener() {},
    removeListener() {},
  })
}
vi.stubGlobal("matchMedia", matchMedia)

// jsdom knows the dialog but cannot open it.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  if (!this.open) return
  this.open = false
  this.dispatchEvent(new Event("close"))
}

// jsdom lays nothing out. Only what cannot draw without a size gets one: a legend with a height of its
// own would take the whole plot from its chart.
const SIZE = { width: 800, height: 300 }
const needsSize = (element: Element) => element.matches(".recharts-wrapper, [data-scroll]")

HTMLElement.prototype.getBoundingClientRect = function getBoundingClientRect() {
  return needsSize(this) ? DOMRect.fromRect(SIZE) : new DOMRect()
}
Object.defineProperty(HTMLElement.prototype, "clientHeight", {
  configurable: true,
  get(this: HTMLElement) {
    return needsSize(this) ? SIZE.height : 0
  },
})

// A row that measured nothing would let a virtual list draw every one.
Object.defineProperty(HTMLElement.prototype, "offsetHeight", {
  configurable: true,
  get(this: HTMLElement) {
    return this.dataset["index"] === undefined ? this.clientHeight : 60
  },
})

afterEach(cleanup)
