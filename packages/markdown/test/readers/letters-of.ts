/** The letters and digits of a text, which no reader may lose. */
export const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')

/** Markdown of ours that is shown as code, without its character references. */
export function withoutReferences(source: string): string {
  return source.replace(/&(?:amp|#(\d+));/g, (_, code?: string) =>
    code === undefined ? '&' : String.fromCodePoint(Number(code)),
  )
}
