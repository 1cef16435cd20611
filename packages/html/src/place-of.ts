/** Where a value stands: `sections[1].articles[0].body[3]`. Searched only when there is an error to tell. */
export function placeOf(around: unknown, wanted: unknown, place = ''): string | undefined {
  if (around === wanted) return place
  if (typeof around !== 'object' || around === null) return undefined
  for (const [key, value] of Object.entries(around)) {
    const next = Array.isArray(around) ? `${place}[${key}]` : place === '' ? key : `${place}.${key}`
    const found = placeOf(value, wanted, next)
    if (found !== undefined) return found
  }
  return undefined
}
