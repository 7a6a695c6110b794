import { start } from "./app/start.tsx"
import "./ui/base.css"

await start(import.meta.url)
