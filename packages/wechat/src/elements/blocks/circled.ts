/** `①` for `1` or `1.`, as far as faces have such numbers; `(21)` beyond. */
export function circled(mark: string): string {
  const number = Number.parseInt(mark, 10)
  return number <= 20 ? String.fromCodePoint(0x245f + number) : `(${number})`
}
