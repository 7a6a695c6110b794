import { RECORDS } from "virtual:data-addresses"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { linkDataset } from "../../../src/dataset/link.ts"
import type { DatasetRecords } from "../../../src/dataset/records.ts"
import { Dashboard } from "./Dashboard.tsx"
import "./usual.css"

const response = await fetch(RECORDS)
const dataset = linkDataset((await response.json()) as DatasetRecords)
const root = document.querySelector("#root")
if (root)
  createRoot(root).render(
    <StrictMode>
      <Dashboard dataset={dataset} />
    </StrictMode>,
  )
