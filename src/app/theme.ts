export const THEMES = ["system", "light", "dark", "contrast"] as const
export type Theme = (typeof THEMES)[number]

const KEY = "theme"
/** What some ask of their system for every page. */
const MORE_CONTRAST = "(prefers-contrast: more)"

/** The reader's choice, kept in this browser; the system's where none was made or none can be kept. */
export function chosenTheme(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? "system"
  } catch {
    return "system"
  }
}

/** Puts a theme on the page: the reader's choice where none is given. */
export function applyTheme(theme: Theme = chosenTheme()): void {
  const root = document.documentElement
  root.dataset["theme"] = theme
  const isStrong = theme === "contrast" || (theme === "system" && matchMedia(MORE_CONTRAST).matches)
  root.toggleAttribute("data-contrast", isStrong)
}

/** The same, kept in this browser. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme)
  try {
    if (theme === "system") localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // A browser that keeps nothing still shows the theme until the page is left.
  }
}
