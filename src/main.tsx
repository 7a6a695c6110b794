import { RECORDS } from "virtual:data-addresses"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { App } from "./app/App.tsx"
import { fetchDataset } from "./app/fetchDataset.ts"
import { applyTheme } from "./app/theme.ts"
import "./ui/base.css"

applyTheme()
// The page as the server sent it, with its title and description, stays until the data are here.
const loaded = await fetchDataset(RECORDS)
const root = document.querySelector("#root")
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App loaded={loaded} />
    </StrictMode>,
  )
}
