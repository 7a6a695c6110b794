import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { RECORDS } from "virtual:data-addresses"
import { App } from "./app/App.tsx"
import { fetchDataset } from "./app/fetchDataset.ts"
import { applyTheme } from "./app/theme.ts"
import "./ui/base.css"

applyTheme()
const root = document.querySelector("#root")
if (root) {
  const dataset = fetchDataset(RECORDS)
  createRoot(root).render(
    <StrictMode>
      <App dataset={dataset} />
    </StrictMode>,
  )
}
