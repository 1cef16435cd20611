import { type Message, shorten } from '@cec-bulletin/schema'
import type { ReportedLink } from './link-report.ts'

/** An address no reader can follow has no place in a publication, though its shape is right. */
export function refusedLinks(links: ReportedLink[]): Message[] {
  return links.flatMap(({ place, result }) => {
    if (result.ok) return []
    const { en, zh } = result.message
    const url = shorten(place.url, { most: 200 })
    const text = shorten(place.text, { most: 60 })
    return [{ en: `\`${url}\` (${text}): ${en}`, zh: `\`${url}\`（${text}）：${zh}` }]
  })
}
