import { findLinks, normalizeLink } from '../../../packages/links/src/index.ts'
import { asText, entry } from './entry.ts'

export const findLinksEntry = entry({
  name: 'findLinks',
  places: {
    bare: (text) => text,
    'behind a word': (text) => `请访问${text}`,
    'behind an address': (text) => `https://e.cn/${text}`,
  },
  take: (input) => ({ input: asText(input) }),
  run: (text) => [findLinks(text), findLinks(text, { joinLines: true })],
  broken: (text, results) => results.flatMap((links) => brokenLinks(text, links)),
})

function brokenLinks(text: string, links: ReturnType<typeof findLinks>): string[] {
  let before = 0
  return links.flatMap(({ start, end, text: slice, href }) => {
    const broken: string[] = []
    if (start < before || end <= start) broken.push(`${start} to ${end} is out of order`)
    if (text.slice(start, end) !== slice) broken.push(`${start} to ${end} is not the text that is said`)
    const link = normalizeLink(slice)
    if (!link.ok || link.href !== href) broken.push(`the address from ${start} to ${end} is not href`)
    before = end
    return broken
  })
}
