import type { SourceBlock, SourceParagraph } from '../../../../source/blocks.ts'
import { rangesOf } from '../../../../source/ranges-of.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import type { Desk } from '../../../desk/desk.ts'

/**
 * Titles of sections of which all but a few stand directly above that of an article: one with text below it, within an
 * article, may be a heading that looks the same. The line below the others, where it has none, says so; the editor is asked.
 */
export function oddSections(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  if (desk.source.kind !== 'pdf') return [...blocks]
  const leading: SourceParagraph[] = []
  const odd: SourceParagraph[] = []
  /** Whether the last title is that of an article, with text below. */
  let isWithinArticle = false
  blocks.forEach((block, index) => {
    if (isSection(block) && hasRole(blocks[index + 1], 'article')) leading.push(block)
    else if (isSection(block) && isWithinArticle) odd.push(block)
    if (hasRole(block, 'section')) isWithinArticle = false
    else if (hasRole(blocks[index - 1], 'article')) isWithinArticle = true
  })
  if (leading.length < fewest || odd.length * 2 >= leading.length) return [...blocks]
  const areRuled = leading.filter(({ look }) => look.ruled).length * 3 >= leading.length * 2
  const demoted = new Set(odd.filter((section) => isHeading(section, { areRuled, desk })))
  return blocks.map((block) =>
    isSection(block) && demoted.has(block) ? { ...block, role: 'heading', level: 4 } : block,
  )
}

const fewest = 2

const isSection = (block: SourceBlock | undefined): block is SourceParagraph =>
  block?.type === 'paragraph' &&
  block.role === 'section' &&
  block.level === undefined &&
  block.listed === undefined

const hasRole = (block: SourceBlock | undefined, role: 'article' | 'section') =>
  block?.type === 'paragraph' && block.role === role

function isHeading(section: SourceParagraph, { areRuled, desk }: { areRuled: boolean; desk: Desk }): boolean {
  const answer = desk.ask({
    rule: 'odd-section',
    at: rangesOf(section)[0]?.from ?? 0,
    text: wordsOf(section.inlines, desk.source.text),
    question: {
      en: 'This line looks like the titles of sections, and has text below it. Is it one of them, or a heading within the article?',
      zh: '这一行与栏目标题式样相同，其下直接是正文。它是栏目标题，还是上一篇文章的文内小标题？',
    },
    choices: ['section', 'heading'],
    standard: areRuled && !section.look.ruled ? 'heading' : 'section',
    confidence: areRuled ? 0.8 : 0.5,
  })
  return answer === 'heading'
}
