import { type BoxKind, boxKinds } from '@cec-bulletin/schema/model'

/** What stands on the first line of a box: `[!NOTE]`, as on GitHub. */
export const boxMarker = (kind: BoxKind) => `[!${kind.toUpperCase()}]`

interface FoundMarker {
  kind: BoxKind
  /** With the white space and the backslash behind it, up to the end of the line. */
  length: number
}

/** The marker that a text begins with, if it is alone on its line; in letters of either case. */
export function boxMarkerAt(text: string): FoundMarker | undefined {
  const [marker, name] = /^\[!([a-z]{1,9})\][ \t]*\\?(?=[\n\r]|$)/i.exec(text) ?? []
  const kind = boxKinds.find((known) => known === name?.toLowerCase())
  return marker === undefined || kind === undefined ? undefined : { kind, length: marker.length }
}
