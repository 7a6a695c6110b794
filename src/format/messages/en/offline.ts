/** Words for when the network is off, and for what comes when it is on again. */
export const offline = {
  update: {
    text: "A newer version is here.",
    take: "Load it",
    later: "Later",
  },
  /** In place of a file that is not kept on the device. */
  noFile: {
    title: "This file is not kept on this device",
    text: "There is no connection, and this file is not among those that are kept for that. Once there is one, it comes from this same address.",
  },
  /** Above what the build drew, where the scripts are off or did not come. */
  noProgram:
    "The program of this page is not running: filters, charts and search do not answer, and no choice in the address is applied.",
}
