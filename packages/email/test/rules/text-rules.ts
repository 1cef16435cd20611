import type { Issue } from '@cec-bulletin/schema'
import { childrenOf, type IssueNode } from '@cec-bulletin/schema/model'
import type { Email } from '../../src/index.ts'
import { limits } from '../../src/problems/limits.ts'
import { attribute, named, type ReadPage } from './tree.ts'

interface Whole {
  email: Email
  page: ReadPage
  issue: Issue
}

/** What of a mail as a whole breaks a rule: its parts against each other, its limits against what it reports. */
export const mailRules: Readonly<Record<string, (whole: Whole) => string[]>> = {
  'at most 90 kB as it is sent, or a problem': ({ email: { html, problems } }) => {
    const encoded = Buffer.from(html.replaceAll('\n', '\r\n')).toString('base64')
    const bytes = encoded.length + 2 * Math.ceil(encoded.length / 76)
    return said(problems, 'html-too-large') === bytes > limits.html ? [] : [`${bytes} bytes`]
  },
  'each picture is shown, or a problem': ({ email, page, issue }) => {
    const shown = named(page, 'img').length
    const lost = email.problems.filter(({ code }) => code.startsWith('picture-')).length
    const isMore = said(email.problems, 'more')
    const all = picturesOf(issue).length
    return shown + lost === all || (isMore && shown + lost < all)
      ? []
      : [`${shown} of ${all}, ${lost} problems`]
  },
  'each address of the HTML stands apart in the text': ({ email: { text }, page, issue }) => {
    const hrefs = named(page, 'a').flatMap((link) => attribute(link, 'href') ?? [])
    // In the text a picture is its words.
    const pictures = new Set(picturesOf(issue))
    const addresses = hrefs.filter((href) => /^https?:/i.test(href) && !pictures.has(href))
    const apart = new Set(text.split(/\s+/))
    return addresses.filter((url) => !apart.has(url) && !apart.has(url.replace(/^https?:\/\/|\/$/gi, '')))
  },
  'a way off the list that is seen': ({ page }) =>
    page.words.some(({ around }) => around.some((one) => attribute(one, 'href') === unsubscribeUrl))
      ? []
      : ['no such link'],
  'the text ends its lines with line feeds alone': ({ email: { text } }) =>
    /\r/.test(text) || !text.endsWith('\n') ? ['line ends'] : [],
}

/** What the mails of these tests are made with. */
export const unsubscribeUrl = 'https://example.org/leave?id=7'

function said(problems: Email['problems'], code: string): boolean {
  return problems.some((problem) => problem.code === code || problem.code === 'more')
}

function picturesOf({ sections }: Issue): string[] {
  const inNode = (node: IssueNode): string[] =>
    node.type === 'image' ? [node.url] : childrenOf(node).flatMap(inNode)
  return sections.flatMap(({ introduction, articles }) =>
    [...introduction, ...articles.flatMap(({ body, notes }) => [...body, ...notes])].flatMap(inNode),
  )
}
