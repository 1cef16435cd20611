import type { Problem } from '@cec-bulletin/schema'

/** The text with the scheme of each address that lacks it, `http:www.example.org` or `www.example.org`, as it is read for the site. */
export function withAddresses(text: string, problems: readonly Problem[]): string {
  const fixes = problems.flatMap(({ code, fix }) => (addresses.has(code) && fix ? [fix] : []))
  const ordered = fixes.toSorted((a, b) => a.start - b.start)
  let mended = ''
  let end = 0
  for (const fix of ordered) {
    if (fix.start < end) continue
    mended += text.slice(end, fix.start) + fix.text
    end = fix.end
  }
  return mended + text.slice(end)
}

const addresses = new Set(['bad-address', 'bad-web-address'])
