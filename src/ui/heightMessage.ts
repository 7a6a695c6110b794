/** The name under which an embedded page tells its height; the snippet that embeds it listens for that. */
export const HEIGHT_MESSAGE = "embedded-height"
