/** A character as a reference, which no reader takes for anything but that character. */
export function reference(codePoint: number): string {
  return `&#${codePoint};`
}
