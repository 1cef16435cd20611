import { shorten } from '@cec-bulletin/schema'
import type { ReportedProblem } from '../read/json/read-json.ts'
import type { ReportedLink } from './link-report.ts'

/** An address no reader can follow has no place in a publication, though its shape is right. */
export function refusedLinks(links: ReportedLink[]): ReportedProblem[] {
  return links.flatMap(({ place, result }) => {
    if (result.ok) return []
    const { en, zh } = result.message
    const url = shorten(place.url, { most: 200 })
    const text = shorten(place.text, { most: 60 })
    const message = { en: `\`${url}\` (${text}): ${en}`, zh: `\`${url}\`（${text}）：${zh}` }
    const { line, column } = place
    return [
      {
        code: `link-${result.code}`,
        message,
        ...(line !== undefined && { line }),
        ...(column !== undefined && { column }),
      },
    ]
  })
}
