import type { Problem } from '@cec-bulletin/schema'

export interface PlacedPicture {
  url: string
  alt: string
  /** Keys from the issue down to its address. */
  path: Problem['path']
}

/** The pictures of an issue with their places, in the order of the issue. */
export function picturesIn(value: unknown, path: Problem['path'] = []): PlacedPicture[] {
  if (typeof value !== 'object' || value === null) return []
  if (isPicture(value)) return [{ url: value.url, alt: value.alt, path: [...path, 'url'] }]
  if (Array.isArray(value)) return value.flatMap((one, index) => picturesIn(one, [...path, index]))
  return Object.entries(value).flatMap(([key, one]) => picturesIn(one, [...path, key]))
}

function isPicture(value: object): value is { type: 'image'; url: string; alt: string } {
  return 'type' in value && value.type === 'image'
}
