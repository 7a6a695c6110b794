/** SHA-256 in base64 of each file that is kept, by its address below the root of the site. */
export type Digests = Readonly<Record<string, string>>

interface Keeping {
  /** Full address under which the site stands, with a slash at the end. */
  readonly root: string
  /** What one build keeps is told from what another does by this. */
  readonly version: string
  readonly digests: Digests
}

/** Files fetched at a time while the page that the reader came for may still be loading parts of its own. */
const LANES = 4

/** Under this address, where no file stands, a build says that it has come into use. */
const USED = "?used"

/** Hosts may compress for one browser and not for another; the file is the same. */
const ANY: CacheQueryOptions = { ignoreVary: true }

export type KeptFiles = ReturnType<typeof keptFiles>

/**
 * The files of one build on this device. Each goes in, and comes out, only if it is byte for byte what was built: a cut
 * or foreign answer is never kept, and what a browser damaged or dropped is fetched anew.
 */
export function keptFiles({ root, version, digests }: Keeping) {
  const prefix = `kept ${root} `
  const own = `${prefix}${version}`
  /** Found whole in this life of the worker. */
  const checked = new Set<string>()

  async function isWhole(path: string, response: Response): Promise<boolean> {
    if (!response.ok) return false
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()))
    return btoa(String.fromCharCode(...digest)) === digests[path]
  }

  async function keep(path: string): Promise<Response> {
    const address = root + path
    const cache = await caches.open(own)
    const ways = [
      // Earlier builds have most of it already.
      () => caches.match(address, ANY),
      () => fetch(address),
      // The browser's own cache may hold a damaged or an older answer.
      () => fetch(address, { cache: "reload" }),
    ]
    for (const find of ways) {
      const found = await find()
      if (!found || !(await isWhole(path, found.clone()))) continue
      await cache.put(address, found.clone())
      checked.add(path)
      return found
    }
    throw new Error(`${address} is not what was built`)
  }

  return {
    has: (path: string): boolean => Object.hasOwn(digests, path),

    /** Fetches what is not yet here; rejects if anything is missing in the end. */
    async keepAll(): Promise<void> {
      const cache = await caches.open(own)
      const open = Object.keys(digests)
      const lane = async () => {
        for (let path = open.shift(); path !== undefined; path = open.shift()) {
          const here = await cache.match(root + path, ANY)
          if (!here || !(await isWhole(path, here))) await keep(path)
        }
      }
      // What one lane still gets is there at the next try, whatever another one met.
      const ends = await Promise.allSettled(Array.from({ length: LANES }, lane))
      for (const end of ends) if (end.status === "rejected") throw end.reason
    },

    async read(path: string): Promise<Response> {
      const match = async () => (await caches.open(own)).match(root + path, ANY)
      const here = await match()
      if (here && (checked.has(path) || (await isWhole(path, here.clone())))) {
        const isFirst = !checked.has(path)
        checked.add(path)
        // Browsers keep compiled code only with an answer that comes straight from the cache.
        return (isFirst ? await match() : here) ?? here
      }
      return keep(path)
    },

    /** A file of another build, for a page that came before an update; names carry a hash, so it is the right one. */
    async readOther(address: string): Promise<Response> {
      return (await caches.match(address, ANY)) ?? fetch(address)
    },

    /**
     * Drops what other builds kept, but for the one in use until now, whose pages may still be open: not one that broke
     * off half-way, or was overtaken before it came into use.
     */
    async takePlace(): Promise<void> {
      await (await caches.open(own)).put(root + USED, new Response())
      const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own)
      const used = await Promise.all(others.map(async (name) => (await caches.open(name)).match(root + USED)))
      // Builds kept by an earlier program say nothing of it: the newest of them was the one.
      const last = used.some(Boolean) ? used.findLastIndex(Boolean) : others.length - 1
      await Promise.all(others.filter((_, index) => index !== last).map((name) => caches.delete(name)))
    },
  }
}
