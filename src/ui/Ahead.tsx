interface AheadProps {
  readonly pieces: readonly (() => unknown)[]
}

/** Makes the pieces of what stands below it: React gives way to a press between components, and never within one. */
export function Ahead({ pieces }: AheadProps) {
  return pieces.map((make, index) => <Piece key={index} make={make} />)
}

function Piece({ make }: { readonly make: () => unknown }) {
  make()
  return null
}
