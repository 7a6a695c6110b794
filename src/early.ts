import { applyTheme } from "./app/theme.ts"

// Runs before anything is painted, by itself and as small as can be. The theme must not change in sight; and a page that
// the build drew without a query shows nothing of itself where the address asks for another view of it.
applyTheme()
const state = history.state as { readonly beside?: string } | null
if (location.search !== "" || state?.beside !== undefined || location.hash.startsWith("#switched="))
  document.documentElement.dataset["view"] = "other"
