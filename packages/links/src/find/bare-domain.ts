import { isFileEnding, isUsualFile } from '../data/file-endings.ts'
import { isShortWord, isWordOfCode } from '../data/word-endings.ts'
import { isCjk } from '../text/characters.ts'
import type { FoundHost } from './find-host.ts'

interface Surroundings {
  /** A path follows. */
  followed: boolean
  /** The two characters behind the host. */
  behind: string
}

/** Whether words with dots between them, without a scheme, are a web address, and no file, version or abbreviation. */
export function isBareDomain(host: FoundHost, { followed, behind }: Surroundings): boolean {
  const { labels } = host
  const first = labels[0] ?? ''
  if (!host.known) return false
  if (isWww(first)) return labels.length > 2
  // A dot stands between, and then the next sentence.
  if (host.cut && !/^.[A-Z]/.test(behind) && !isCjk(behind.charCodeAt(1))) return false
  if (labels.at(-2)?.includes('_')) return false
  if (!hasUsualCase(labels) || isNumber(labels) || !hasUsualScript(host)) return false
  return (
    followed || !(isFile(labels) || isPackage(labels) || isCode(labels, behind) || isAbbreviation(labels))
  )
}

function endingOf(labels: readonly string[]): string {
  return labels.at(-1) ?? ''
}

export function isWww(label: string): boolean {
  return /^www\d?$/i.test(label)
}

/** `sentence.It`, `Socket.IO` and `ASP.NET` are no addresses; `WWW.EXAMPLE.COM` is. */
function hasUsualCase(labels: readonly string[]): boolean {
  const first = labels[0] ?? ''
  const ending = endingOf(labels)
  if (ending === ending.toLowerCase()) return true
  const whole = labels.join('.')
  return whole === whole.toUpperCase() && ending !== 'NET' && ending !== 'IO' && first.length > 1
}

const NUMBER_ENDINGS = ['com', 'cn', 'net', 'org', 'io', 'tv', 'cc', 'top', 'vip', 'co']

/** `3.in` and `2.is` are no addresses; `163.com` is. */
function isNumber(labels: readonly string[]): boolean {
  return (
    labels.slice(0, -1).every((label) => /^\d+$/.test(label)) &&
    !NUMBER_ENDINGS.includes(endingOf(labels).toLowerCase())
  )
}

const CHINESE_ENDINGS = [
  '中国',
  '中國',
  '公司',
  '网络',
  '網絡',
  '网址',
  '网店',
  '商城',
  '香港',
  '台湾',
  '台灣',
  '集团',
  '政务',
  '公益',
  '在线',
  '中文网',
]

/**
 * `A.中国将` is an item of a list and `合作.公司将` the end of a sentence; `例子.中国` is an address. Chinese before a Latin
 * ending speaks of the ending itself: `采用.net技术`, `注册了.com`.
 */
function hasUsualScript({ labels, glued }: FoundHost): boolean {
  const first = labels[0] ?? ''
  const ending = endingOf(labels)
  if (/[^\0-\x7f]/.test(ending))
    return !glued && first.length > 1 && (!isCjk(ending.charCodeAt(0)) || CHINESE_ENDINGS.includes(ending))
  return !isCjk(first.charCodeAt(0))
}

/** `com.example.app` is the name of a package: a domain from back to front. */
function isPackage(labels: readonly string[]): boolean {
  return labels.length > 2 && /^(?:com|org)$/i.test(labels[0] ?? '')
}

const USUAL_ENDINGS = ['com', 'cn', 'net', 'org', 'gov', 'edu', 'io']

/** `event.data`, `model.fit`, `asyncio.run(main())`, `VB.net`. */
function isCode(labels: readonly string[], behind: string): boolean {
  const first = labels[0] ?? ''
  const ending = endingOf(labels).toLowerCase()
  if (isWordOfCode(ending)) return true
  if (/^\([\w"'`)]/.test(behind)) return !USUAL_ENDINGS.includes(ending)
  return ending === 'net' && /^(?:asp|vb|ado|ml|linq)$/i.test(first)
}

const ABBREVIATED =
  /^(?:[a-z]|\d+|fig|figs|no|nos|vol|pp|ch|sec|eq|ed|eds|et|ph|dr|mr|mrs|ms|prof|st|vs|etc|inc|ltd|corp|dept|univ|approx|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i

/**
 * `a.m.to`, `Ph.D.in`, `Fig.1.in`, `et.al`: an abbreviation, and the next word glued to it. A single letter before a
 * country is hardly a site either: `c.li` is an instruction of a processor.
 */
function isAbbreviation(labels: readonly string[]): boolean {
  const before = labels.slice(0, -1)
  const ending = endingOf(labels)
  if (isShortWord(ending.toLowerCase())) return before.every((label) => ABBREVIATED.test(label))
  return (
    ending.length === 2 && labels.length === 2 && /^[a-z]$/i.test(labels[0] ?? '') && !/^c[no]$/i.test(ending)
  )
}

function isFile(labels: readonly string[]): boolean {
  const first = labels[0] ?? ''
  const ending = endingOf(labels)
  if (labels.length === 2 && isUsualFile(first, ending)) return true
  if (!isFileEnding(ending)) return false
  return labels.length === 2 || ending.length > 2 || ending === 'md' || ending === 'py'
}
