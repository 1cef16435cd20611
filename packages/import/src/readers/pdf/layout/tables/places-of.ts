/** The places at which values are, from the first; those close to one another are one. */
export function placesOf(values: readonly number[]): number[] {
  const places: number[] = []
  for (const value of [...values].sort((one, other) => one - other)) {
    const last = places.at(-1)
    if (last === undefined || value - last > near) places.push(value)
  }
  return places
}

/** In points. */
const near = 4
