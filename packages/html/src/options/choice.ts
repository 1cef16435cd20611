interface Choices<T> {
  /** The name of the option, for the error. */
  of: string
  among: readonly T[]
}

/** @throws {TypeError} for any other value, which only a caller without types can pass. */
export function choice<T>(value: T, { of, among }: Choices<T>): T {
  if (among.includes(value)) return value
  const expected = among.map((one) => `\`${JSON.stringify(one)}\``).join(', ')
  throw new TypeError(`Cannot use \`${JSON.stringify(value)}\` as \`${of}\`; expected one of ${expected}`)
}
