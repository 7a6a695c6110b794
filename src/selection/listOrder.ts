/** Lists with a page of their own, the columns by which each is sorted, and the order in which it begins. */
const LISTS = {
  // Those who sat at most meetings first.
  people: {
    columns: ["name", "original", "side", "office", "meetings", "items", "first", "last"],
    start: { id: "meetings", descending: true },
  },
  // Those that take part in most items first.
  organisations: {
    columns: ["name", "original", "side", "kind", "meetings", "items", "first", "last"],
    start: { id: "items", descending: true },
  },
  // Newest first.
  sources: {
    columns: ["source", "kind", "language", "published", "claims", "origin"],
    start: { id: "published", descending: true },
  },
} as const
type ListName = keyof typeof LISTS
const NAMES = ["people", "organisations", "sources"] as const satisfies readonly ListName[]

/** A column of a list, and which way. */
export interface ListOrder<Name extends ListName> {
  readonly id: (typeof LISTS)[Name]["columns"][number]
  readonly descending: boolean
}
/** How each list is sorted: the order of one is kept while another is read. */
export type ListOrders = { readonly [Name in ListName]: ListOrder<Name> }

/** How the lists are sorted until the reader chooses. */
export const START_ORDERS: ListOrders = {
  people: LISTS.people.start,
  organisations: LISTS.organisations.start,
  sources: LISTS.sources.start,
}

const keyOf = (name: ListName) => `sort-${name}`
/** Keys of an address that speak of them: "?sort-people=-last". */
export const LIST_KEYS = NAMES.map(keyOf)

type Drop = (key: string, value: string) => void

/** Reads the orders of the lists; what it does not know it drops and names. */
export function readListOrders(params: URLSearchParams, drop: Drop): ListOrders {
  return {
    people: readOrder("people", params, drop),
    organisations: readOrder("organisations", params, drop),
    sources: readOrder("sources", params, drop),
  }
}

function readOrder<Name extends ListName>(name: Name, params: URLSearchParams, drop: Drop): ListOrder<Name> {
  const text = params.get(keyOf(name)) ?? ""
  const descending = text.startsWith("-")
  const columns: readonly ListOrder<Name>["id"][] = LISTS[name].columns
  const id = columns.find((column) => column === (descending ? text.slice(1) : text))
  if (id !== undefined) return { id, descending }
  if (text !== "") drop(keyOf(name), text)
  return LISTS[name].start
}

/** The part of an address that sorts the lists; what is as at first is empty. */
export function writeListOrders(orders: ListOrders): readonly [string, string][] {
  return NAMES.map((name) => {
    const [written, start] = [writeOrder(orders[name]), writeOrder(START_ORDERS[name])]
    return [keyOf(name), written === start ? "" : written]
  })
}

function writeOrder({ id, descending }: ListOrder<ListName>): string {
  return descending ? `-${id}` : id
}
