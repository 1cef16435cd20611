import { parseIssue } from '@cec-bulletin/schema'
import { factsOf } from '../../evaluation/facts-of.ts'
import { readHtml } from '../../src/html.ts'
import { infer } from '../../src/index.ts'

export const text = '<p>这一句是正文，说清了来龙去脉，也说清了是谁做的。</p>'

export const inferPage = (page: string) => infer(readHtml(page), { given: { date: '2024' } })

export const blocksOf = (page: string) => factsOf(parseIssue(inferPage(page).draft)).blocks

/** A page of one article, in which something stands between two paragraphs. */
export const article = (inside: string) =>
  `<h1>馆讯</h1><div class="entry-content"><h2>库房</h2><h3>钟修好了</h3>${text}${inside}${text}</div>`
