import { describe, expect, it } from "vitest"
import type { Item } from "../../src/dataset/records.ts"
import { isSilent, silenceOf } from "../../src/dataset/clocks.ts"
import { decidingEvent, eventsUntil, lastEvent, rungAt, stageAt } from "../../src/dataset/stage.ts"
import type { EventStage } from "../../src/dataset/vocabulary.ts"
import { datasetOf, eventOf, realDataset } from "../support/dataset.ts"

/** An item with these events, through the real parser. */
function itemOf(...events: readonly (readonly [date: string, stage: EventStage])[]): Item {
  const item = {
    id: "ships",
    events: events.map(([date, stage], index) => eventOf("ships", index + 1, date, stage)),
  }
  const boats = { id: "boats", events: [eventOf("boats", 1, "1999", "raised")] }
  const worded = item.events.map((event) =>
    event.stage === "transformed" ? { ...event, into: "boats" } : event,
  )
  const found = datasetOf({ items: [{ ...item, events: worded }, boats] }).itemById.get("ships")
  if (!found) throw new Error("the world has no ships")
  return found
}

const ships = itemOf(
  ["2020-03-10", "mention"],
  ["2020-05-01", "raised"],
  ["2021", "agreed"],
  ["2022-07-15", "mention"],
  ["2023-01-20", "signed"],
)

describe("the stage", () => {
  it.each([
    ["2020-03-09", null],
    ["2020-04-30", null],
    ["2020-05-01", "raised"],
    ["2021-06-30", "raised"],
    ["2021-12-31", "agreed"],
    ["2022-12-31", "agreed"],
    ["2023-01-20", "signed"],
  ])("on %s is %s", (day, stage) => {
    expect(stageAt(ships, day)).toBe(stage)
  })

  it("is none before anything was raised, also where the item was mentioned", () => {
    expect(eventsUntil(ships, "2020-04-01")).toHaveLength(1)
    expect(stageAt(ships, "2020-04-01")).toBeNull()
  })

  it("counts a vague event before a later one that is due, as the order of the list says", () => {
    const item = itemOf(["2024-11", "raised"], ["2024-11-16", "agreed"], ["2024-11", "signed"])
    expect(stageAt(item, "2024-11-15")).toBeNull()
    expect(stageAt(item, "2024-11-16")).toBe("agreed")
    expect(stageAt(item, "2024-11-29")).toBe("agreed")
    expect(stageAt(item, "2024-11-30")).toBe("signed")
  })

  it("is decided by an event with evidence", () => {
    expect(decidingEvent(ships, "2022-12-31")).toMatchObject({ date: "2021", stage: "agreed" })
    expect(decidingEvent(ships, "2022-12-31")?.evidence).not.toEqual([])
  })

  it.each(["declined", "lapsed", "cancelled", "transformed"] as const)(
    "%s ends an item, which keeps the rung it had climbed",
    (end) => {
      const item = itemOf(["2020", "raised"], ["2021", "contracted"], ["2022", end])
      expect(stageAt(item, "2022-12-31")).toBe(end)
      expect(rungAt(item, "2022-12-31")).toBe("contracted")
    },
  )

  it("of an item ended before any rung leaves the ladder empty", () => {
    expect(rungAt(itemOf(["2022", "declined"]), "2023-01-01")).toBeNull()
  })
})

describe("the last event", () => {
  it("may be a mention, and ends where the day does", () => {
    expect(lastEvent(ships, "2022-12-31")?.date).toBe("2022-07-15")
    expect(lastEvent(ships, "2019-01-01")).toBeNull()
  })
})

describe("silence", () => {
  it("is counted from the last event, mentions included", () => {
    expect(silenceOf(ships, "2023-01-20")).toEqual({ years: 0, months: 0 })
    expect(silenceOf(ships, "2026-03-19")).toEqual({ years: 3, months: 1 })
    expect(silenceOf(ships, "2019-01-01")).toBeNull()
  })

  it("of a vague date starts at its last possible day", () => {
    expect(silenceOf(itemOf(["2021", "raised"]), "2022-12-30")).toEqual({ years: 0, months: 11 })
  })

  it.each([
    ["2025-01-19", false],
    ["2025-01-20", true],
  ])("makes an open item silent after two years: on %s %s", (day, silent) => {
    expect(isSilent(ships, day)).toBe(silent)
  })

  it.each(["delivered", "declined", "lapsed", "cancelled", "transformed"] as const)(
    "never makes an item %s silent",
    (stage) => {
      expect(isSilent(itemOf(["2000", "raised"], ["2001", stage]), "2026-01-01")).toBe(false)
    },
  )
})

describe("the items whose stage the sources dispute", () => {
  const { itemById, about } = realDataset()
  const stageOn = (id: string, day = about.coverage.until) => {
    const item = itemById.get(id)
    return item ? stageAt(item, day) : "no such item"
  }

  it.each([
    ["fa50-sale", "raised"],
    ["kf21-offer", "declined"],
    ["k808-30-vehicles", "contracted"],
    ["submarine-codevelopment", "contracted"],
    ["naval-vessels-sima-2024", "under-way"],
  ])("%s stands at %s", (id, stage) => {
    expect(stageOn(id)).toBe(stage)
  })

  it("gives the KF-21 no stage before it was offered in September 2024", () => {
    expect(stageOn("kf21-offer", "2023-11-16")).toBeNull()
    expect(stageOn("kf21-offer", "2024-09-30")).toBe("raised")
  })

  it("has the four ships under way from the yard's own start, not from the name plates", () => {
    expect(stageOn("naval-vessels-sima-2024", "2024-11-16")).toBe("contracted")
    expect(stageOn("naval-vessels-sima-2024", "2025-01-10")).toBe("under-way")
  })
})
