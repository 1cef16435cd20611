import { type BulletMarker, bulletMarkers } from '@cec-bulletin/schema/model'
import type { Source } from '../../source/source.ts'
import { madeBullet } from './signs.ts'

/** The marker that a list keeps of the sign before its items; `undefined` for one that means no more than a list. */
export function typedMarker(sign: string, source: Source): BulletMarker | undefined {
  if (isPrinted(source) && madeBullet.test(sign)) return undefined
  return bulletMarkers.find((marker) => marker === sign)
}

/** Whether a program set the document on pages: a PDF, or the text of one. */
const isPrinted = ({ kind, places }: Source): boolean =>
  kind === 'pdf' || (kind === 'text' && (places.at(-1)?.page ?? 1) > 1)
