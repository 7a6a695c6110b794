import { useEffect, useState } from "react"
import type { Locale } from "../dataset/vocabulary.ts"
import { RETRY_MS } from "./late.ts"
import { type Address, useAddress } from "./location.ts"
import { isHere, loadPage } from "./pageCode.ts"

/** The address to show: the page before it stays until the code of the next one has come. */
export function useArrival(locale: Locale): { readonly address: Address; readonly fault: string | null } {
  const address = useAddress()
  const [shown, setShown] = useState(address)
  const [failed, setFailed] = useState<{ readonly at: Address; readonly fault: string } | null>(null)
  const [tries, setTries] = useState(0)
  const isReady = isHere(address, locale)
  if (isReady && shown !== address) setShown(address)
  useEffect(() => {
    if (isReady) return
    let isWanted = true
    loadPage(address, locale).then(
      () => isWanted && setShown(address),
      (fault: unknown) => isWanted && setFailed({ at: address, fault: String(fault) }),
    )
    // What failed for want of a connection is asked for again once there is one, after the time for which a fault is kept.
    const tryAgain = () => setTimeout(() => isWanted && setTries((before) => before + 1), RETRY_MS)
    addEventListener("online", tryAgain)
    return () => {
      isWanted = false
      removeEventListener("online", tryAgain)
    }
  }, [address, locale, isReady, tries])
  const fault = !isReady && failed?.at === address ? failed.fault : null
  return { address: isReady ? address : shown, fault }
}
