import { type BulletMarker, bulletMarkers } from '@cec-bulletin/schema/model'

/** The marker that a list keeps of the sign typed before its items; `undefined` where it means no more than a list. */
export const typedMarker = (sign: string): BulletMarker | undefined =>
  bulletMarkers.find((marker) => marker === sign)
