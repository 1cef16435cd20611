import { Unzlib } from 'fflate'

/** How many bytes packed ones stand for, up to where they are damaged or stand for more than `most`. */
export function unpackedSize(packed: Uint8Array, most: number): { size: number; isWhole: boolean } {
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
    return { size, isWhole: false }
  }
  return { size, isWhole: size <= most }
}
