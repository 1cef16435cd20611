interface Refused {
  /** The name of the option. */
  of: string
  expected: string
}

/** The error for a value that a message cannot hold. */
export function refusal(value: unknown, { of, expected }: Refused): TypeError {
  return new TypeError(`Cannot use ${JSON.stringify(value)} as \`${of}\`; expected ${expected}`)
}
