/**
 * A name that every file system takes, and that can stand in an address: letters of any script, digits, `-`, `_` and `.`,
 * beginning with a letter or a digit.
 *
 * @param otherwise What a name in which nothing is left becomes.
 */
export function safeName(name: string, otherwise: string): string {
  const letters = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
  const bare = trimmed(Array.from(trimmed(letters)).slice(0, most).join(''))
  if (bare === '') return otherwise
  return devices.test(bare) ? `${otherwise}-${bare}` : bare
}

const trimmed = (name: string) => name.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[.-]+$/, '')

/** File systems count bytes, 255 of them at most, of which a Chinese character takes three. */
const most = 60

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
