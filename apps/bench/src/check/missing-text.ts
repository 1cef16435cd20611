import { textsOf } from '@cec-bulletin/fixtures'
import type { Issue } from '@cec-bulletin/schema'
import type { Verdict } from '../timed/check-all.ts'

export interface Shown {
  text: string
  /** What stands apart from the prose, as data does: front matter, the fields of an object. */
  aside?: string
}

/** Whether a text holds all texts of an issue in their order. Those of its frame may stand aside, in any order. */
export function missingText(issue: Issue, { text, aside }: Shown): Verdict {
  const missing =
    aside === undefined
      ? notInOrder(textsOf(issue), text)
      : [
          ...frameOf(issue).filter((wanted) => !aside.includes(wanted)),
          ...notInOrder(textsOf({ ...emptyFrame, sections: issue.sections }), text),
        ]
  const [first] = missing
  if (first === undefined) return {}
  return { missing: `drops ${missing.length} texts, the first of them \`${first.slice(0, 40)}\`` }
}

const emptyFrame = { schemaVersion: 1, title: '', date: '', lang: 'und' } as const

const frameOf = (issue: Issue) => textsOf({ ...issue, sections: [] }, { date: 'data' })

function notInOrder(texts: readonly string[], text: string): string[] {
  let from = 0
  return texts.filter((wanted) => {
    const place = text.indexOf(wanted, from)
    if (place !== -1) from = place + wanted.length
    return place === -1
  })
}
