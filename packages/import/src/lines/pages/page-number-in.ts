/** The number in a line that holds the number of a page and nothing else; `isSure` where it is written as one. */
export function pageNumberIn(words: string): { number: number; isSure: boolean } | undefined {
  const decorated =
    /^\s*第\s*(\d{1,4})\s*[页版]\s*(?:[，,/／|]?\s*共\s*\d{1,4}\s*[页版])?\s*$/u.exec(words) ??
    /^\s*[-–—·•~]\s*(\d{1,4})\s*[-–—·•~]\s*$/u.exec(words) ??
    /^\s*(?:Page\s+)?(\d{1,4})\s*(?:[/／]|of)\s*\d{1,4}\s*$/iu.exec(words) ??
    /^\s*Page\s+(\d{1,4})\s*$/iu.exec(words)
  if (decorated) return { number: Number(decorated[1]), isSure: true }
  const bare = /^\s*(\d{1,4})\s*$/.exec(words)
  return bare ? { number: Number(bare[1]), isSure: false } : undefined
}
