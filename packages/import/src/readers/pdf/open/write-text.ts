/** Writes characters of Latin-1 over the bytes of a file that stand at a place. */
export function writeText(bytes: Uint8Array, { at, text }: { at: number; text: string }): void {
  for (let index = 0; index < text.length; index++) bytes[at + index] = text.charCodeAt(index)
}
