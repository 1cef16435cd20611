/** What an address is known by, from what stands behind its host. */
export type KeyOf = (behindHost: string) => string | undefined

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
  ...['', 'www.', 'm.', 'music.'].map((front): [string, KeyOf] => [`${front}youtube.com`, video]),
  ...['youtube-nocookie.com', 'www.youtube-nocookie.com'].map((host): [string, KeyOf] => [host, video]),
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

/** How the addresses of a host are known that shows the same pages as another one. */
export function keyOfHost(host: string): KeyOf | undefined {
  const [, language, project] = MOBILE_WIKI.exec(host) ?? []
  return project === undefined ? SAME_PAGES.get(host) : on(`${language}.${project}`)
}
