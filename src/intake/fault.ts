/** Why an input cannot be opened at all; `about` is what the message names besides the file. */
export interface Fault {
  readonly code: FaultCode
  readonly file: string
  readonly about: string
}

export type FaultCode =
  | "empty"
  | "tooLarge"
  | "unpacksTooLarge"
  | "unknown"
  | "encoding"
  | "damaged"
  | "noDataset"
  | "packageOfTables"
  | "noRows"
  | "quotes"
  | "severalTables"
  | "stopped"

export class IntakeError extends Error {
  readonly fault: Fault
  constructor(code: FaultCode, file: string, about = "") {
    super(`${file}: ${code} ${about}`)
    this.name = "IntakeError"
    this.fault = { code, file, about }
  }
}
