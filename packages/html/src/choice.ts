/** @throws {TypeError} when a caller without types says something else. */
export function choice<T>(option: string, value: T, choices: readonly T[]): T {
  if (choices.includes(value)) return value
  const expected = choices.map((one) => `\`${JSON.stringify(one)}\``).join(', ')
  throw new TypeError(`Cannot use \`${JSON.stringify(value)}\` as \`${option}\`; expected one of ${expected}`)
}
