/** What is worked out of an object once, and kept as long as the object itself: an object that never changes. */
export const once = <Of extends object, Made>(make: (of: Of) => Made): ((of: Of) => Made) => {
  const kept = new WeakMap<Of, { readonly made: Made }>()
  return (of) => {
    const known = kept.get(of)
    if (known !== undefined) return known.made
    const made = make(of)
    kept.set(of, { made })
    return made
  }
}
