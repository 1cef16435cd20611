import { isFileEnding } from './data/file-endings.ts'
import type { FoundHost } from './find-host.ts'
import { isCjk } from './text-classes.ts'

const NUMBER_ENDINGS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'com',
  'cn',
  'net',
  'org',
  'io',
  'tv',
  'cc',
  'top',
  'vip',
  'co',
])

/** Whether words with dots between them, without a scheme, are a web address and no file, version or abbreviation. */
export function isBareDomain(host: FoundHost, followedByPath: boolean, nextLabel: string): boolean {
  if (!host.known) return false
  const { labels } = host
  if (/^www\d?$/i.test(labels[0]!)) return labels.length > 2
  const ending = labels[labels.length - 1]!
  if (host.cut && !/^[A-Z]/.test(nextLabel) && !isCjk(nextLabel.charCodeAt(0))) return false
  if (!hasUsualCase(labels, ending)) return false
  if (
    labels.every((label) => /^\d+$/.test(label) || label === ending) &&
    !NUMBER_ENDINGS.has(ending.toLowerCase())
  )
    return false
  if (/[^\0-\x7f]/.test(labels.join('')) && !hasUsualScript(labels, ending)) return false
  return (
    followedByPath ||
    !isFileEnding(ending) ||
    (labels.length > 2 && ending.length === 2 && ending !== 'md' && ending !== 'py')
  )
}

/** `sentence.It`, `Socket.IO` and `ASP.NET` are no addresses; `WWW.EXAMPLE.COM` is. */
function hasUsualCase(labels: readonly string[], ending: string): boolean {
  if (ending === ending.toLowerCase()) return true
  const whole = labels.join('.')
  return whole === whole.toUpperCase() && ending !== 'NET' && ending !== 'IO' && labels[0]!.length > 1
}

function hasUsualScript(labels: readonly string[], ending: string): boolean {
  return (
    /[^\0-\x7f]/.test(ending) ||
    (labels.length === 2 && labels[0]!.length <= 8 && /^(?:com|cn|net|org)$/.test(ending))
  )
}
