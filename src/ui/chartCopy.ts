/** Styles that a copy has to carry with it, since it leaves the style sheet behind; children have them from their parents. */
const CARRIED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "stroke-linecap",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "visibility",
] as const
/** What only a page has use for. */
const ON_PAGES = /^(class|style|role|tabindex|aria-.*|data-.*)$/

/** A chart as it looks now, without the page that it stands in. */
export function chartCopy(original: SVGSVGElement): SVGSVGElement {
  const copy = original.cloneNode(true) as SVGSVGElement
  const copies = [copy, ...copy.querySelectorAll("*")]
  for (const [index, element] of [original, ...original.querySelectorAll("*")].entries()) {
    const twin = copies[index]
    if (twin) dress(twin, element, element === original ? null : element.parentElement)
  }
  for (const empty of copy.querySelectorAll("title:empty, desc:empty")) empty.remove()
  // What stands over the edge shows on the page too.
  copy.setAttribute("overflow", "visible")
  return copy
}

/** Gives the copy of an element its look, as far as it is not that of its parent. */
function dress(copy: Element, element: Element, parent: Element | null): void {
  for (const name of copy.getAttributeNames()) if (ON_PAGES.test(name)) copy.removeAttribute(name)
  const style = getComputedStyle(element)
  const inherited = parent && getComputedStyle(parent)
  for (const name of CARRIED) {
    const value = style.getPropertyValue(name)
    if (inherited?.getPropertyValue(name) === value) copy.removeAttribute(name)
    else copy.setAttribute(name, inPlainWords(value))
  }
  if (style.opacity !== "1") copy.setAttribute("opacity", style.opacity)
  if (style.display === "none") copy.setAttribute("display", "none")
}

/** The value as drawing programs read it: many take a transparent fill for black and know no colour spaces. */
function inPlainWords(value: string): string {
  return value
    .replace(/^(transparent|rgba\(.*, 0\))$/, "none")
    .replace(/^url\("(.*)"\)/, "url($1)")
    .replace(/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/, (_, ...parts: unknown[]) => {
      const channels = parts.slice(0, 3).map((part) => Math.round(Number(part) * 255))
      return `rgb(${channels.join(", ")})`
    })
}
