import type { Problem } from '@cec-bulletin/schema'

export interface PlacedPicture {
  url: string
  alt: string
  /** Keys from the issue down to its address. */
  path: Problem['path']
}

/** The pictures of an issue with their places, in the order of the issue. */
export function picturesIn(value: object): PlacedPicture[] {
  if (isPicture(value)) return [{ url: value.url, alt: value.alt, path: ['url'] }]
  const found: PlacedPicture[] = []
  for (const key in value) {
    const within: unknown = value[key as keyof typeof value]
    if (typeof within !== 'object' || within === null) continue
    for (const picture of picturesIn(within)) {
      const step = Array.isArray(value) ? Number(key) : key
      found.push({ ...picture, path: [step, ...picture.path] })
    }
  }
  return found
}

function isPicture(value: object): value is { type: 'image'; url: string; alt: string } {
  return 'type' in value && value.type === 'image'
}
