import type { Problem } from '@cec-bulletin/schema'
import { limits } from './limits.ts'
import { problemOf } from './problem-of.ts'

interface Lengths {
  subject: string
  /** As it was given; one that was made of the issue keeps within its limits. */
  preheader: string | undefined
  html: string
  /** No more characters of the HTML are beyond ASCII. */
  words: number
}

/** What is too long, or too short, for what mail programs show. */
export function lengthProblems({ subject, preheader, html, words }: Lengths): Problem[] {
  const problems: Problem[] = []
  const columns = columnsOf(subject)
  if (columns > limits.subject) {
    problems.push(problemOf({ code: 'subject-too-long', place: 'title', received: columns }))
  }
  const count = preheader === undefined ? limits.preheader.least : [...preheader].length
  if (count < limits.preheader.least) {
    problems.push(problemOf({ code: 'preheader-too-short', place: '', received: count }))
  }
  if (count > limits.preheader.most) {
    problems.push(problemOf({ code: 'preheader-too-long', place: '', received: count }))
  }
  // Of most mails this tells without a count: no character takes more than three bytes for one in UTF-16, and no ASCII
  // more than two, those of a line feed.
  if (encodedBytes(2 * html.length + words) <= limits.html) return problems
  const lineFeeds = lineFeedsOf(html)
  if (encodedBytes(html.length + 2 * words + lineFeeds) <= limits.html) return problems
  const bytes = encodedBytes(bytesOf(html) + lineFeeds)
  if (bytes > limits.html) problems.push(problemOf({ code: 'html-too-large', place: '', received: bytes }))
  return problems
}

function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += character >= '\u1100' ? 2 : 1
  return columns
}

/** In base64, four characters for three bytes and two more for the end of each line of 76; lines of the HTML end in CR LF. */
function encodedBytes(bytes: number): number {
  const characters = Math.ceil(bytes / 3) * 4
  return characters + Math.ceil(characters / 76) * 2
}

function bytesOf(html: string): number {
  // Most mails fit into this room: they are counted without a copy of each.
  const { read, written } = new TextEncoder().encodeInto(html, room)
  return read === html.length ? written : new TextEncoder().encode(html).length
}

const room = /* @__PURE__ */ new Uint8Array(limits.html)

function lineFeedsOf(html: string): number {
  let count = 0
  for (let at = html.indexOf('\n'); at !== -1; at = html.indexOf('\n', at + 1)) count++
  return count
}
