const KEY = "search-by-slash"

/** Whether / opens the search: unless the reader said in this browser that it should not, as those who dictate may. */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off"
  } catch {
    return true
  }
}

export function setSlash(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, "off")
  } catch {
    // A browser that keeps nothing keeps the key as it is.
  }
}

/** Whether a press asks for the search: / or Ctrl K, outside of what is typed in and of other dialogs. */
export function asksForSearch(event: KeyboardEvent): boolean {
  const isTyping =
    event.target instanceof Element && event.target.closest("textarea, select, [contenteditable]") !== null
  const isField =
    event.target instanceof HTMLInputElement && !/^(checkbox|radio|button)$/.test(event.target.type)
  if (event.defaultPrevented || event.isComposing || isTyping || isField || event.altKey) return false
  if (document.querySelector("dialog[open]")) return false
  const withControl = event.ctrlKey || event.metaKey
  if (withControl) return !event.shiftKey && (event.code === "KeyK" || event.key.toLowerCase() === "k")
  return event.key === "/" && isSlashOn()
}
