import type { Finding } from '../problems/explain.ts'
import { fences as sentences } from '../problems/explanations/fences.ts'
import { pointAt } from '../source/point-at.ts'
import { type Fences, isFence } from './find-fences.ts'

/** What is wrong with the lines around front matter, which are `---` above and below it. */
export function fenceFindings(text: string, { opening, closing, lines }: Fences): Finding[] {
  const [first] = lines
  const last = lines.at(-1)
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  const { add, findings } = gather(text)
  if (!opening && !closing && first && last) {
    const block = text.slice(first.start, last.end)
    add('missing', { start: first.start, end: last.end, text: `---${lineEnd}${block}${lineEnd}---` })
    return findings
  }
  if (!opening && first) add('unopened', { ...first, text: `---${lineEnd}${first.text}` })
  if (opening && !isFence(opening)) add('other', { ...opening, text: '---' })
  if (closing && !isFence(closing)) add('other', { ...closing, text: '---' })
  if (!closing && last) add('unclosed', { ...last, text: `${last.text}${lineEnd}---` })
  return findings
}

interface Edit {
  start: number
  end: number
  text: string
}

function gather(text: string) {
  const findings: Finding[] = []
  const add = (say: keyof typeof sentences, { start, end, text: mended }: Edit) => {
    const received = text.slice(start, end)
    findings.push({
      code: 'front-matter-fence',
      say: sentences[say],
      received,
      detail: received
        .trim()
        .split(/[\n\r]/, 1)
        .join(''),
      position: { start: pointAt(text, start), end: pointAt(text, end) },
      fix: { start, end, text: mended },
    })
  }
  return { add, findings }
}
