import type { Page } from '../survey/page.ts'
import { SLASH } from '../text/codes.ts'
import { HAS_DOT, HAS_PERCENT } from '../text/kinds.ts'
import { codeAt, slice } from '../text/string-methods.ts'

const DEFAULT_DOCUMENT = /\/(?:index|default)\.(?:s?html?|php|aspx?|jsp)$/i
// Of `html`, `htm`, `php`, `asp`, `aspx`, `jsp`: most paths need no closer look.
const LAST_LETTERS = 'lmpxLMPX'

type KeyOf = (behindHost: string) => string | undefined

const video: KeyOf = (behind) => {
  const [, id] = /^\/(?:watch\?(?:.*&)?v=|shorts\/|embed\/|live\/|v\/)([\w-]{6,})/.exec(behind) ?? []
  return id && `youtube.com/watch?v=${id}`
}

const on =
  (host: string): KeyOf =>
  (behind) =>
    host + behind.replace(/\/+$/, '')

/** Hosts that show the same pages as another one. */
const SAME_PAGES: ReadonlyMap<string, KeyOf> = /* @__PURE__ */ new Map([
  ...['youtube.com', 'www.youtube.com', 'm.youtube.com', 'www.youtube-nocookie.com'].map(
    (host): [string, KeyOf] => [host, video],
  ),
  ['youtu.be', (behind) => video(`/v${behind}`)],
  ...['twitter.com', 'www.twitter.com', 'mobile.twitter.com', 'mobile.x.com'].map((host): [string, KeyOf] => [
    host,
    on('x.com'),
  ]),
  ['m.weibo.cn', on('weibo.com')],
  ['m.bilibili.com', on('bilibili.com')],
  ['m.douban.com', on('douban.com')],
  ['m.thepaper.cn', on('thepaper.cn')],
  ['old.reddit.com', on('reddit.com')],
  ['m.facebook.com', on('facebook.com')],
  ['mobile.nytimes.com', on('nytimes.com')],
  ['m.bbc.co.uk', on('bbc.co.uk')],
])

const MOBILE_WIKI =
  /^([a-z-]{2,12})\.m\.(wik(?:ipedia|tionary|iquote|ibooks|isource|inews|ivoyage|iversity)\.org)$/

/** What all addresses of one page share: scheme, `www.`, default documents and the last slash are left out. */
export function duplicateKey({ draft, host, survey }: Page): string {
  const { text } = draft
  const { path, query, inPath } = survey
  const other = keyElsewhere(host.name, text.slice(path))
  if (other !== undefined) return other
  const start = host.www ? survey.start + 'www.'.length : survey.start
  const pathEnd = Math.min(query, text.length)
  let end = pathEnd
  if (inPath & (HAS_DOT | HAS_PERCENT) && LAST_LETTERS.includes(text[pathEnd - 1] ?? '/')) {
    end -= DEFAULT_DOCUMENT.exec(text.slice(path, pathEnd))?.[0].length ?? 0
  }
  while (end > path && codeAt(text, end - 1) === SLASH) end--
  return pathEnd === text.length ? slice(text, start, end) : slice(text, start, end) + slice(text, pathEnd)
}

function keyElsewhere(host: string, behind: string): string | undefined {
  const wiki = host.includes('.m.') ? MOBILE_WIKI.exec(host) : null
  return wiki ? on(`${wiki[1]}.${wiki[2]}`)(behind) : SAME_PAGES.get(host)?.(behind)
}
