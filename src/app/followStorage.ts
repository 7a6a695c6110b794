/** What became of one thing that the browser keeps; with no key, of all of them. */
type Kept = Pick<StorageEvent, "key" | "newValue">

/** Hears of what other pages do to what the browser keeps, also of what they did while this one was put aside. */
export function followStorage(follow: (kept: Kept) => void): () => void {
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) follow({ key: null, newValue: null })
  }
  addEventListener("storage", follow)
  addEventListener("pageshow", comeBack)
  return () => {
    removeEventListener("storage", follow)
    removeEventListener("pageshow", comeBack)
  }
}
