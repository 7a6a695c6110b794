/** The browser's store of answers as far as the worker uses it, in memory; `keys` in the order of making. */
export function memoryCaches() {
  const stores = new Map<string, Map<string, Response>>()
  const cacheOf = (store: Map<string, Response>) => ({
    match: async (address: string) => store.get(address)?.clone(),
    put: async (address: string, answer: Response) => void store.set(address, answer),
    delete: async (address: string) => store.delete(address),
  })
  return {
    open: async (name: string) => {
      const store = stores.get(name) ?? new Map<string, Response>()
      stores.set(name, store)
      return cacheOf(store)
    },
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (address: string) =>
      [...stores.values()]
        .map((store) => store.get(address))
        .find(Boolean)
        ?.clone(),
  }
}
