import { normalizeLink } from '@cec-bulletin/links'
import { isLineBlock, type LineBlock } from '../../../lines/line.ts'
import type { SourceBlock } from '../../../source/blocks.ts'
import { rangesOf } from '../../../source/ranges-of.ts'
import { wordsOf } from '../../../source/words-of.ts'
import type { Desk } from '../../desk/desk.ts'
import { imprintRoles } from '../imprint/fields/field-label.ts'
import { choiceByHand } from './choice-by-hand.ts'
import { type Part, partsOnPage } from './parts-on-page.ts'
import { placeAddress } from './place-address.ts'
import { withSourceAddresses } from './with-source-addresses.ts'
import { fits, wordChoices } from './word-choices.ts'

/** Ties addresses from the feet of pages to words of the articles there; of each the editor is asked. */
export function tieAddresses(blocks: readonly SourceBlock[], desk: Desk): SourceBlock[] {
  const { text } = desk.source
  const isAside = (block: SourceBlock): block is LineBlock => isLineBlock(block) && block.role === 'address'
  const addresses = blocks.filter(isAside)
  const rest = blocks.filter((block) => !isAside(block))
  let body = desk.source.isExact ? rest : withSourceAddresses(rest, desk)
  const pages = new Map<number, LineBlock[]>()
  for (const block of addresses) pages.set(block.line.page, [...(pages.get(block.line.page) ?? []), block])
  for (const [page, onPage] of pages) body = tiePage(body, { page, onPage, text, desk })
  return body
}

interface PageOptions {
  page: number
  onPage: readonly LineBlock[]
  text: string
  desk: Desk
}

function tiePage(blocks: SourceBlock[], { page, onPage, text, desk }: PageOptions): SourceBlock[] {
  let body = blocks
  const said = new Set<string>()
  const fresh = onPage.filter((block) => {
    const href = hrefOf(block, text)
    const isAgain = said.has(href) || isInText(href, body, { page, text })
    said.add(href)
    if (isAgain) desk.claim(rangesOf(block), { fate: 'dropped', rule: 'repeated-link' })
    return !isAgain
  })
  fresh.forEach((block, index) => {
    const parts = partsOnPage(body, page)
    // The addresses stand in the order of their articles.
    const own = parts[Math.min(parts.length - 1, Math.floor((index * parts.length) / fresh.length))]
    body = tieOne(body, { block, parts, own, text, desk })
  })
  return body
}

interface OneOptions {
  block: LineBlock
  parts: readonly Part[]
  own: Part | undefined
  text: string
  desk: Desk
}

function tieOne(blocks: SourceBlock[], { block, parts, own, text, desk }: OneOptions): SourceBlock[] {
  const address = wordsOf(block.inlines, text).trim()
  const isMail = /^mailto:/i.test(address)
  if (!isMail && isOfImprint(blocks, block)) return [...blocks, { ...block, role: 'site' }]
  const onPage = parts.flatMap((part) => wordChoices(part.blocks, text))
  const near = onPage.length > 0 || !own ? parts : [{ ...own, blocks: wholeArticle(blocks, own) }]
  const ranked = near.flatMap((part) =>
    wordChoices(part.blocks, text)
      .filter(({ kind }) => !isMail || kind === 'phrase')
      .map((choice) => ({
        choice,
        fit:
          fits(choice, { address, title: part.title ? wordsOf(part.title.inlines, text) : '' }) -
          (part.title === own?.title ? 0 : 0.35),
      })),
  )
  const best = ranked.reduce<(typeof ranked)[number] | undefined>(
    (most, one) => (most === undefined || one.fit > most.fit ? one : most),
    undefined,
  )
  const words = [
    ...new Set(ranked.toSorted((one, other) => other.fit - one.fit).map(({ choice }) => choice.words)),
  ]
  const answer = desk.ask({
    rule: 'link-words',
    at: block.line.from,
    text: address,
    question: {
      en: 'To which words does this address belong? Or does it stand on a line of its own, or is it to be dropped?',
      zh: '这个网址属于哪些文字？还是单独成行，或者删去？',
    },
    choices: [...words.slice(0, mostChoices), 'line', 'drop'],
    isOpen: true,
    standard: best?.choice.words ?? 'line',
    confidence: best === undefined ? 0.3 : Math.min(best.fit, 0.6),
  })
  if (answer === 'drop') {
    desk.claim(rangesOf(block), { fate: 'dropped', rule: 'link-words' })
    return blocks
  }
  const chosen =
    ranked.find(({ choice }) => choice.words === answer)?.choice ??
    choiceByHand(blocks, { answer, block, text })
  return placeAddress(blocks, { chosen, block, own, desk })
}

/** An article with what of it stands on other pages. */
function wholeArticle(blocks: readonly SourceBlock[], { blocks: [first] }: Part): SourceBlock[] {
  const isTitle = (block: SourceBlock) =>
    block.type === 'paragraph' && (block.role === 'article' || block.role === 'section')
  const at = first ? blocks.indexOf(first) : -1
  const start = blocks.slice(0, at + 1).findLastIndex(isTitle)
  const end = blocks.findIndex((block, index) => index > at && isTitle(block))
  return blocks.slice(start + 1, end < 0 ? blocks.length : end)
}

/** On the page with the imprint stands the site of whom the issue is by. */
function isOfImprint(blocks: readonly SourceBlock[], { line }: LineBlock): boolean {
  const ofImprint = blocks.filter(isLineBlock).filter((block) => imprintRoles.has(block.role))
  return (
    ofImprint.some((block) => block.line.page === line.page) && !ofImprint.some(({ role }) => role === 'site')
  )
}

const mostChoices = 12

/** Whether the text of the page has the same address in it. */
function isInText(
  href: string,
  blocks: readonly SourceBlock[],
  { page, text }: { page: number; text: string },
): boolean {
  return blocks.some((block) => {
    if (!isLineBlock(block) || block.line.page !== page) return false
    const found = wordsOf(block.inlines, text).match(/(?:https?:|www\.)[!-~]+|[\w.+-]+@[\w.-]+/gu) ?? []
    return found.some((one) => hrefOfWords(one) === href)
  })
}

const hrefOf = (block: LineBlock, text: string) => hrefOfWords(wordsOf(block.inlines, text).trim())

function hrefOfWords(words: string): string {
  const link = normalizeLink(words.replace(/[)）.,]+$/u, ''))
  return link.ok ? link.href.replace(/^https?:\/\/|\/$/g, '') : words
}
