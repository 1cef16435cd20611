import { toUnicodeHost } from '../host/punycode.ts'
import {
  isCjk,
  isDigit,
  isLabelCharacter,
  isLetterOrDigit,
  isLowSurrogate,
  isOtherLetter,
} from '../text/characters.ts'
import { isTopLevelDomain } from './is-top-level-domain.ts'

export interface FoundHost {
  /** Offset behind the host. */
  end: number
  labels: string[]
  /** More labels follow that do not belong to it (`e.com.txt`). */
  cut: boolean
  /** Whether it ends with a top-level domain. */
  known: boolean
  /** Whether Chinese follows the last label without a space. */
  glued: boolean
}

const MAX_LABELS = 40

interface HostOptions {
  /** Where the host begins. */
  start: number
  /** A label may mix Latin letters and Chinese. @default true */
  mixed?: boolean
}

/** The host that begins at `start`: as many labels as end with a top-level domain, and no Chinese glued behind. */
export function findHost(text: string, { start, mixed = true }: HostOptions): FoundHost | undefined {
  if (text[start] === '[') return bracketHost(text, start)
  const labels: string[] = []
  let known = 0
  let end = start
  for (let from = start; labels.length < MAX_LABELS; from = end + 1) {
    const to = labelEnd(text, { start: from, mayEnd: labels.length > 0 })
    if (to === from) break
    const label = text.slice(from, to)
    if (known > 0 && isCjk(label.charCodeAt(0)) && !endsHost(label)) break
    if (!mixed && mixesChinese(label)) {
      if (known > 0) break
      return undefined
    }
    labels.push(label)
    end = to
    if (labels.length > 1 && endsHost(label)) known = labels.length
    if (text[end] !== '.' || !startsLabel(text.charCodeAt(end + 1))) break
  }
  if (labels.length === 0) return undefined
  if (known === 0) return { end, labels, cut: false, known: false, glued: false }
  const kept = labels.slice(0, known)
  const knownEnd = start + kept.join('.').length
  return {
    end: knownEnd,
    labels: kept,
    cut: knownEnd < end,
    known: true,
    glued: isCjk(text.charCodeAt(knownEnd)),
  }
}

/** `第3.5节见e.com`, `报告.pdf见e.com`: a sentence stands between the dots, and the address begins behind it. */
function mixesChinese(label: string): boolean {
  return /[a-z\d]/i.test(label) && [...label].some((sign) => isCjk(sign.charCodeAt(0)))
}

/** A top-level domain, in its own script or as punycode. */
function endsHost(label: string): boolean {
  return isTopLevelDomain(toUnicodeHost(label.toLowerCase()))
}

export function startsLabel(code: number): boolean {
  return isLetterOrDigit(code) || isCjk(code) || isOtherLetter(code)
}

interface LabelOptions {
  start: number
  /** It could be the last label. */
  mayEnd: boolean
}

/** The end of one label. Where it could be the last one, Chinese behind a top-level domain is text. */
function labelEnd(text: string, { start, mayEnd }: LabelOptions): number {
  let index = start
  while (isLabelCharacter(text.charCodeAt(index))) index++
  const ascii = index
  if (!startsLabel(text.charCodeAt(index))) return ascii
  if (mayEnd && ascii > start && endsHost(text.slice(start, ascii))) return ascii
  while (index < text.length && isAnyLabelCharacter(text.charCodeAt(index))) index++
  return mayEnd ? shortenToEnding(text, { start, end: index }) : index
}

function isAnyLabelCharacter(code: number): boolean {
  return isLabelCharacter(code) || isCjk(code) || isOtherLetter(code) || isLowSurrogate(code)
}

const LONGEST_ENDING = 6

/** `中国的网站` is the top-level domain 中国 and text behind it. */
function shortenToEnding(text: string, { start, end }: { start: number; end: number }): number {
  if (text[end] === '.' || endsHost(text.slice(start, end))) return end
  for (let to = Math.min(end - 1, start + LONGEST_ENDING); to > start; to--) {
    if (isCjk(text.charCodeAt(to)) && endsHost(text.slice(start, to))) return to
  }
  return end
}

function bracketHost(text: string, start: number): FoundHost | undefined {
  const found = /^\[[\da-f:.]{2,45}\]/i.exec(text.slice(start, start + 48))
  return found
    ? { end: start + found[0].length, labels: [found[0]], cut: false, known: false, glued: false }
    : undefined
}

/** `:8080` behind a host. */
export function portEnd(text: string, start: number): number {
  if (text[start] !== ':') return start
  let index = start + 1
  while (index < start + 6 && isDigit(text.charCodeAt(index))) index++
  return index === start + 1 || isLetterOrDigit(text.charCodeAt(index)) ? start : index
}
