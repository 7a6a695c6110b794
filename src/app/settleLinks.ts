/**
 * Makes the links that the build drew those that the program draws. A build does not know under which path the site will
 * stand, so its links are relative to the page, and would lead elsewhere after a step to another.
 */
export function settleLinks(drawn: Element): void {
  for (const link of drawn.querySelectorAll<HTMLAnchorElement>('a[href^="."]'))
    link.setAttribute("href", link.pathname + link.search + link.hash)
  // Browsers look for the icon again after a step.
  for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel$="icon"]'))
    icon.setAttribute("href", icon.href)
}
