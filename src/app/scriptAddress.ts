interface Policy {
  createScriptURL(address: string): string
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): Policy
}

let policy: Policy | undefined

/** The address of a worker's script as a page has to give it: its policy knows this maker alone (`contentPolicy.ts`). */
export function scriptAddress(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  // A page may make it once.
  policy ??= trustedTypes?.createPolicy("worker", { createScriptURL: (own) => own })
  return policy?.createScriptURL(address) ?? address
}
