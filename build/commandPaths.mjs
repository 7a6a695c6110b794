import { delimiter, join } from "node:path"

/**
 * Where PATH would look for the commands, in its order.
 *
 * @param {readonly string[]} commands
 */
export function commandPaths(commands) {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => commands.map((command) => join(folder, command)))
}
