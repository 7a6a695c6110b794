import { Component, type ReactNode } from "react"

interface ChartBoundaryProps {
  /** Stands in for a chart that throws. */
  readonly fallback: ReactNode
  readonly children: ReactNode
}

/** Keeps a fault in one chart from its neighbours. */
export class ChartBoundary extends Component<ChartBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}
