import type { Suspect } from '../suspicion.ts'

/** So many pictures may each have a warning of their own. */
const mostPictures = 3

/** Who never writes what a picture shows is told once, not fifty times. */
export function fewPictures(suspects: readonly Suspect[]): readonly Suspect[] {
  const [first] = suspects
  return first && suspects.length > mostPictures ? [{ ...first, more: suspects.length - 1 }] : suspects
}
