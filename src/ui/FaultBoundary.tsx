import { Component, type ReactNode } from "react"

interface FaultBoundaryProps {
  /** Stands in for what throws; told why. */
  readonly fallback: ReactNode | ((fault: string) => ReactNode)
  /** What is drawn: a fault belongs to it, and is gone with it. */
  readonly of?: string
  readonly children: ReactNode
}

/** Keeps a fault in one chart, part or page from its neighbours. */
export class FaultBoundary extends Component<
  FaultBoundaryProps,
  { readonly of?: string | undefined; readonly fault: string | null }
> {
  override state = { of: this.props.of, fault: null }

  static getDerivedStateFromError(error: unknown) {
    return { fault: String(error) }
  }

  static getDerivedStateFromProps({ of }: FaultBoundaryProps, state: { readonly of?: string | undefined }) {
    return of === state.of ? null : { of, fault: null }
  }

  override render() {
    const { fallback, children } = this.props
    const { fault } = this.state
    if (fault === null) return children
    return typeof fallback === "function" ? fallback(fault) : fallback
  }
}
