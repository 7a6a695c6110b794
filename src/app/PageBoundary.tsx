import { Component, type ReactNode } from "react"
import { FailedPage } from "./pages/FailedPage.tsx"

interface PageBoundaryProps {
  /** What is shown: a fault belongs to it, and is gone with it. */
  readonly of: string
  readonly children: ReactNode
}

interface Caught {
  readonly of: string
  readonly fault: string | null
}

/** Where a page throws while it is drawn, says so in its place: what stands around it stays, and so do the ways on. */
export class PageBoundary extends Component<PageBoundaryProps, Caught> {
  override state: Caught = { of: this.props.of, fault: null }

  static getDerivedStateFromError(error: unknown): Partial<Caught> {
    return { fault: String(error) }
  }

  static getDerivedStateFromProps({ of }: PageBoundaryProps, caught: Caught): Caught | null {
    return caught.of === of ? null : { of, fault: null }
  }

  override render() {
    const { fault } = this.state
    return fault === null ? this.props.children : <FailedPage of="drawing" fault={fault} />
  }
}
