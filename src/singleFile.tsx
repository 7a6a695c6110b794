import { standAlone } from "./app/singleFile/standAlone.ts"
import { start } from "./app/start.tsx"
import "./ui/base.css"

standAlone()
await start(null)
