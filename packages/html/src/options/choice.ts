interface Choices<T> {
  /** What is chosen, for the error. */
  of: string
  among: readonly T[]
}

/** @throws {TypeError} when a caller without types says something else. */
export function choice<T>(value: T, { of, among }: Choices<T>): T {
  if (among.includes(value)) return value
  const expected = among.map((one) => `\`${JSON.stringify(one)}\``).join(', ')
  throw new TypeError(`Cannot use \`${JSON.stringify(value)}\` as \`${of}\`; expected one of ${expected}`)
}
