import { act } from "@testing-library/react"

/** The browser shows a page again that it had put aside. */
export function comeBack(): void {
  act(() => void dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true })))
}
