/** A document that nobody should send, and that must do no harm. */
export interface HostileInput {
  name: string
  reader: 'docx' | 'html' | 'markdown' | 'text'
  /** Made when it is needed: three hundred of them do not fit into memory. */
  make: () => Uint8Array | string
}

/** Patterns over and over, in these sizes of characters. */
export function repeated(
  reader: HostileInput['reader'],
  patterns: Readonly<Record<string, readonly [unit: string, before?: string, after?: string]>>,
  { sizes, make }: { sizes: readonly number[]; make: (text: string) => Uint8Array | string },
): HostileInput[] {
  return Object.entries(patterns).flatMap(([name, [unit, before = '', after = '']]) =>
    sizes.map((size) => ({
      name: `${reader}: ${name}, ${size} characters`,
      reader,
      make: () => make(before + unit.repeat(Math.ceil(size / unit.length)) + after),
    })),
  )
}
