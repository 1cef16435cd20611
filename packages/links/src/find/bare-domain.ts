import { isFileEnding, isUsualFile } from '../data/file-endings.ts'
import { isCjk } from '../text/characters.ts'
import type { FoundHost } from './find-host.ts'

interface Surroundings {
  /** A path follows. */
  followed: boolean
  /** The character that stands two behind the host: a dot may stand between. */
  next: string
}

/** Whether words with dots between them, without a scheme, are a web address, and no file, version or abbreviation. */
export function isBareDomain(host: FoundHost, { followed, next }: Surroundings): boolean {
  const { labels } = host
  const first = labels[0] ?? ''
  if (!host.known) return false
  if (isWww(first)) return labels.length > 2
  if (host.cut && !/^[A-Z]/.test(next) && !isCjk(next.charCodeAt(0))) return false
  if (labels.at(-2)?.includes('_')) return false
  if (!hasUsualCase(labels) || isNumber(labels) || !hasUsualScript(host)) return false
  return followed || !(isFile(labels) || isPackage(labels))
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
const CHINESE_WITH = ['com', 'cn', 'net', 'org']

/** `A.中国将` is an item of a list and `合作.公司将` the end of a sentence; `例子.中国` is an address. */
function hasUsualScript({ labels, glued }: FoundHost): boolean {
  const first = labels[0] ?? ''
  const ending = endingOf(labels)
  if (/[^\0-\x7f]/.test(ending))
    return !glued && first.length > 1 && (!isCjk(ending.charCodeAt(0)) || CHINESE_ENDINGS.includes(ending))
  return (
    !isCjk(first.charCodeAt(0)) || (labels.length === 2 && first.length <= 8 && CHINESE_WITH.includes(ending))
  )
}

/** `com.example.app` is the name of a package: a domain from back to front. */
function isPackage(labels: readonly string[]): boolean {
  return labels.length > 2 && /^(?:com|org)$/i.test(labels[0] ?? '')
}

function isFile(labels: readonly string[]): boolean {
  const first = labels[0] ?? ''
  const ending = endingOf(labels)
  if (labels.length === 2 && isUsualFile(first, ending)) return true
  if (!isFileEnding(ending)) return false
  return labels.length === 2 || ending.length > 2 || ending === 'md' || ending === 'py'
}
