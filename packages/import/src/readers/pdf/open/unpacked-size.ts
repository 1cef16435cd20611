import { Unzlib } from 'fflate'

/** How many bytes packed ones stand for, counted up to where they are more than `most`; 0 of what is none. */
export function unpackedSize(packed: Uint8Array, most: number): number {
  let size = 0
  const unzlib = new Unzlib(({ length }) => {
    size += length
  })
  try {
    // In small pieces, as each is unpacked whole.
    for (let at = 0; at < packed.length && size <= most; at += 4096) {
      unzlib.push(packed.subarray(at, at + 4096), at + 4096 >= packed.length)
    }
  } catch {
    return size > most ? size : 0
  }
  return size
}
