import { parseArgs } from "node:util"
import { OURS, PEER_NAMES } from "./peerNames.mjs"

const TEXTS = ["flat", "replaced"]
const SIZES = [1e3, 1e4, 1e5]
const USAGE = `Usage: npm run bench -- [SIZE …] [--rounds=5] [--passes=4] [--seconds=60] [--peers=NAME,NAME] [--texts=flat]
  SIZE       how many items, for example 1000 1e6; ${SIZES.join(" ")} if none is given
  --rounds   how often every peer is measured, in turn
  --passes   how often each process goes through the steps, and for 0.3 s at least; the first is not counted
  --seconds  after which a process stops where it is
  --peers    some of: ${PEER_NAMES.join(", ")}; ours is always among them
  --texts    how peers make the text of an item that they look into: flat, or replaced, as people write it`

/**
 * @typedef {object} Options
 * @property {readonly number[]} sizes
 * @property {number} rounds
 * @property {number} passes
 * @property {number} seconds
 * @property {readonly import("./peerNames.mjs").PeerName[]} peers
 * @property {string} texts
 */

/**
 * @param {string[]} args
 * @returns {Options}
 */
export function readOptions(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        rounds: { type: "string", default: "5" },
        passes: { type: "string", default: "4" },
        seconds: { type: "string", default: "60" },
        peers: { type: "string", default: PEER_NAMES.join(",") },
        texts: { type: "string", default: "flat" },
      },
    })
    const wanted = values.peers.split(",").map((name) => name.trim())
    const unknown = wanted.find((name) => !PEER_NAMES.some((peer) => peer === name))
    if (unknown !== undefined) throw new Error(`There is no peer "${unknown}".`)
    if (!TEXTS.includes(values.texts)) throw new Error(`"${values.texts}" is not among ${TEXTS.join(", ")}.`)
    return {
      texts: values.texts,
      sizes: positionals.length > 0 ? positionals.map(whole) : SIZES,
      rounds: whole(values.rounds),
      passes: whole(values.passes),
      seconds: whole(values.seconds),
      peers: PEER_NAMES.filter((name) => name === OURS || wanted.includes(name)),
    }
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, { cause: error })
  }
}

/** @param {string} text */
function whole(text) {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(`"${text}" is no whole number above zero.`)
  return number
}
