import { type NormalizedLink, normalizeLink, replayChanges } from '../../../packages/links/src/index.ts'
import { asText, entry } from './entry.ts'

export const normalizeLinkEntry = entry({
  name: 'normalizeLink',
  places: {
    bare: (text) => text,
    path: (text) => `https://www.example.org/${text}`,
    query: (text) => `https://www.example.org/?id=1&utm_source=a&${text}`,
    fragment: (text) => `https://www.example.org/#${text}`,
    host: (text) => `https://${text}`,
    mail: (text) => `mailto:a@example.org?subject=${text}`,
  },
  take: (input) => ({ input: asText(input) }),
  run: (text) => normalizeLink(text),
  broken: (text, link) => {
    if (link.ok) return brokenLink(text, link)
    return link.message.en === '' || link.message.zh === '' ? [`${link.code} has no sentence`] : []
  },
})

function brokenLink(text: string, { href, display, changes }: NormalizedLink): string[] {
  const broken: string[] = []
  if (!/^(?:https?:\/\/|mailto:|tel:)[^\0-\x20"<>`\x7f]+$/.test(href)) broken.push('href cannot be published')
  if (replayChanges(text, changes) !== href) broken.push('changes do not lead from the input to href')
  const again = normalizeLink(href)
  if (!again.ok || again.href !== href || again.changes.length > 0) broken.push('href is changed again')
  const shown = normalizeLink(display)
  if (!shown.ok || shown.href !== href) broken.push('display leads elsewhere')
  return broken
}
