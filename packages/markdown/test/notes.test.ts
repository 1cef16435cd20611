import { safeFromMarkdown } from '@cec-bulletin/markdown'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const head = '---\ntitle: 题\ndate: 2024\nlang: zh\n---\n\n'

function problemsIn(markdown: string): string[] {
  const result = safeFromMarkdown(head + markdown)
  return result.ok ? [] : result.problems.map(({ code, line = 0 }) => `${code} ${line - 6}`)
}

test.each<[string, string, string[]]>([
  ['in an introduction', '## 节\n\n文\n\n[^x]: 没人引', ['unused-note 5']],
  ['in a quote there', '## 节\n\n> 文\n>\n> [^x]: 没人引', ['unused-note 5']],
  ['in a list there', '## 节\n\n- 文\n\n  [^x]: 没人引', ['unused-note 5']],
  ['alone there', '## 节\n\n[^x]: 没人引', ['unused-note 3']],
  ['in a note there', '## 节\n\n[^x]: 没人引\n\n    [^y]: 没人引', ['unused-note 3', 'unused-note 5']],
  ['one of several', '## 节\n\n[^x]: 没人引\n\n### 题\n\n文[^y]\n\n[^y]: 注', ['unused-note 3']],
  [
    'of a name that is taken',
    '## 节\n\n### 题\n\n文[^x]\n\n[^x]: 注\n\n## 节\n\n[^x]: 又',
    ['duplicate-note 11'],
  ],
  ['before the first section', '[^x]: 没人引\n\n## 节\n\n文', ['before-first-section 1', 'unused-note 1']],
  // Where the reference is refused, its note is not another problem.
  ['referred to from an introduction', '## 节\n\n文[^x]\n\n[^x]: 注', ['note-elsewhere 3']],
])('a note that no article refers to is a problem: %s', (_, markdown, expected) => {
  expect(problemsIn(markdown)).toEqual(expected)
})

test('a note in an introduction goes to the article that refers to it', () => {
  expect(problemsIn('## 节\n\n[^x]: 注\n\n### 题\n\n文[^x]')).toEqual([])
})

describe('wherever notes stand', () => {
  const names = fc.constantFrom('a', 'b', 'c')
  const part = fc.oneof(
    fc.constantFrom('## 节', '### 题').map((heading) => ({ heading })),
    names.map((reference) => ({ reference })),
    fc
      .tuple(
        names,
        fc.constantFrom('', '> ', '- 文\n\n  ', '> - 文\n>\n>   ', '1. > ', '[^outer]: 外\n\n    '),
      )
      .map(([note, around]) => ({ note, around })),
  )

  test('none is lost: it is in the issue, or a problem at its line', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
        const { markdown, notes, referred, refused } = documentOf(parts)
        const problems = problemsIn(markdown)
        const seen = new Set<string>()
        for (const { name, line } of notes) {
          const isFirst = !seen.has(name)
          seen.add(name)
          if (isFirst && (referred.has(name) || refused.has(name))) continue
          expect(problems, markdown).toContain(`${isFirst ? 'unused' : 'duplicate'}-note ${line}`)
        }
        const result = safeFromMarkdown(head + markdown)
        if (!result.ok) return
        const text = JSON.stringify(result.issue)
        for (const { line } of notes) expect(text, markdown).toContain(`注${line}。`)
      }),
      { numRuns: Number(process.env.RUNS ?? 500) },
    )
  })
})

type Part = { heading: string } | { reference: string } | { note: string; around: string }

/** A document, its notes in their order, and the names that articles refer to, and introductions. */
function documentOf(parts: Part[]) {
  const notes: { name: string; line: number }[] = []
  const referred = new Set<string>()
  const refused = new Set<string>()
  let markdown = '## 节'
  let inArticle = false
  for (const part of parts) {
    markdown += '\n\n'
    if ('heading' in part) {
      markdown += part.heading
      inArticle = part.heading === '### 题'
    } else if ('reference' in part) {
      markdown += `文[^${part.reference}]`
      ;(inArticle ? referred : refused).add(part.reference)
    } else {
      if (part.around.startsWith('[^outer]')) notes.push({ name: 'outer', line: markdown.split('\n').length })
      markdown += part.around
      const line = markdown.split('\n').length
      notes.push({ name: part.note, line })
      markdown += `[^${part.note}]: 注${line}。`
    }
  }
  return { markdown, notes, referred, refused }
}
