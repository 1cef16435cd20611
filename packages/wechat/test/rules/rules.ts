import type { WechatArticle } from '../../src/index.ts'
import { attribute, type Read, type ReadElement, read, wordsOf } from './read.ts'

type Rule = (article: WechatArticle, content: Read) => string[]

/** What is wrong with an article, by the name of each rule that falls. */
export function faultsOf(article: WechatArticle): string[] {
  const content = read(article.content)
  return Object.entries(rules).flatMap(([name, rule]) => {
    const faults = rule(article, content)
    return faults.length === 0 ? [] : [`${name}: ${faults.slice(0, 3).join('; ')}`]
  })
}

const elements =
  /^(?:section|p|span|strong|em|br|h[1-6]|img|blockquote|table|caption|thead|tr|th|td|sup|hr|a)$/
const attributes = /^(?:style|src|alt|href|colspan|rowspan)$/

export const rules: Record<string, Rule> = {
  'elements that WeChat keeps': (_, { elements: found }) =>
    found.map(({ tagName }) => tagName).filter((name) => !elements.test(name)),

  'attributes that WeChat keeps': (_, { elements: found }) =>
    found.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => !attributes.test(name)),

  'styles that WeChat keeps': (_, { elements: found }) =>
    found
      .flatMap((one) => attribute(one, 'style') ?? [])
      .filter((style) => /var\(|url\(|@|position|float|transform|[<>"\\]|^;|;$|;;/.test(style)),

  'nothing soft within what is soft, and no colour': (_, { elements: found }) =>
    found
      .filter((one) => /opacity/.test(attribute(one, 'style') ?? ''))
      .flatMap(({ childNodes }) => stylesIn(childNodes))
      .filter((style) => /opacity|(?:^|;)color:/.test(style)),

  'well-formed': ({ content }, { elements: found, errors }) => [
    ...errors,
    ...found
      .filter(
        ({ tagName, sourceCodeLocation }) => !sourceCodeLocation?.endTag && !/^(?:br|hr|img)$/.test(tagName),
      )
      .map(({ tagName }) => `${tagName} has no end`),
    ...(/^<section[ >]/.test(content) && content.endsWith('</section>') ? [] : ['not one section']),
  ],

  'no line feed in a text': (_, { texts }) => texts.filter((text) => /[\r\n]/.test(text)),

  'no white space of its own': (_, { texts }) => texts.filter((text) => text.trim() === ''),

  'no element that shows nothing': (_, { elements: found }) =>
    found
      .filter(({ tagName }) => !/^(?:br|hr|img|td|th)$/.test(tagName))
      .filter(({ childNodes }) => childNodes.length === 0)
      .map(({ tagName }) => tagName),

  'links within WeChat': (_, { elements: found }) =>
    found
      .filter(({ tagName }) => tagName === 'a')
      .map((one) => attribute(one, 'href') ?? '')
      .filter((href) => !/^https?:\/\/mp\.weixin\.qq\.com(?:[/?#]|$)/i.test(href)),

  'uploaded pictures, with words': (_, { elements: found }) =>
    found
      .filter(({ tagName }) => tagName === 'img')
      .filter(
        (one) =>
          attribute(one, 'alt') === undefined ||
          !/^https:\/\/mmbiz\.(?:qpic|qlogo)\.cn\//.test(attribute(one, 'src') ?? ''),
      )
      .map((one) => attribute(one, 'src') ?? 'no src'),

  'each number of a link has its note': (_, { elements: found }) => {
    const used = found
      .filter(({ tagName }) => tagName === 'sup')
      .flatMap((one) => /^\[(\d+)\]$/.exec(wordsOf(one))?.[1] ?? [])
    const inOrder = [...new Set(used)]
    const notes = notesIn(found)
    const numbers = notes.map(({ number }) => number)
    const addresses = notes.map(({ address }) => address)
    return [
      ...(inOrder.join() === numbers.join() ? [] : [`${inOrder} is not ${numbers}`]),
      ...(numbers.every((number, index) => Number(number) === index + 1) ? [] : [`${numbers}`]),
      ...addresses.filter((address, index) => addresses.indexOf(address) !== index),
    ]
  },

  'a problem for what is too long, and only for that': (article) => {
    const places = { title: 'title', author: 'imprint.publisher', digest: 'summary' }
    const most = { title: 32, author: 16, digest: 128 }
    const told = article.problems.filter(({ code }) => code === 'too-long').map(({ place }) => place)
    const expected = (['title', 'author', 'digest'] as const)
      .filter((name) => article[name].length > most[name])
      .map((name) => places[name])
    const bytes = new TextEncoder().encode(article.content).length
    const isTooLong = article.content.length >= 20_000 || bytes >= 1_000_000
    const isTold = told.some((place) => place.startsWith('sections['))
    return [
      ...(expected.every((place) => told.includes(place)) ? [] : [`untold: ${expected}`]),
      ...(told.length === expected.length + (isTold ? 1 : 0) ? [] : [`cried wolf: ${told}`]),
      ...(isTooLong === isTold ? [] : [`content of ${article.content.length}: ${told}`]),
    ]
  },

  'problems in both languages, with the mend': ({ problems }) =>
    problems
      .filter(({ code }) => code !== 'more')
      .filter(
        ({ message, place }) =>
          !message.zh.includes('请') ||
          !/[.]$/.test(message.en) ||
          !message.en.includes(place) ||
          place === '',
      )
      .map(({ message }) => message.en),

  // However little it says: a frame of 350 characters, and 62 for each element with its end tag. An issue whose
  // elements hold as many characters of words as that on average is at most twice as long as its words.
  'few tags and short styles': ({ content }, { elements: found, texts }) => {
    const words = content.replace(/<[^>]*>/g, '').length
    const most = 350 + 62 * found.length
    return content.length - words <= most && texts.length > 0
      ? []
      : [`${content.length - words} for ${found.length} elements, of ${most}`]
  },
}

function stylesIn(nodes: ReadElement['childNodes']): string[] {
  return nodes.flatMap((node) =>
    'attrs' in node ? [attribute(node, 'style') ?? '', ...stylesIn(node.childNodes)] : [],
  )
}

/** The notes of links are the last section, under a title. */
function notesIn(found: Read['elements']): { number: string; address: string }[] {
  const [root] = found
  const last = root?.childNodes.at(-1)
  if (last === undefined || !('childNodes' in last)) return []
  const [title, ...lines] = last.childNodes.map(wordsOf)
  if (!/^(?:文中链接|文中連結|Links)$/.test(title ?? '')) return []
  return lines.map((line) => {
    const [, number = '', address = ''] = /^\[(\d+)\] (.*)$/s.exec(line) ?? []
    return { number, address }
  })
}
