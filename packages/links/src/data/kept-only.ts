/** Pages of which a few parameters say all: everything else in the query goes. */
export interface KeptOnly {
  /** Rule id of the row. */
  rule: string
  /** Whose pages they are. */
  service: string
  /** Hosts, with their subdomains, where it holds. */
  hosts: readonly string[]
  /** Paths on those hosts, exact, or with a `*` at one end or both for anything there. */
  paths: readonly string[]
  /** The only parameters that stay. The fragment goes too. */
  names: readonly string[]
  /** The row holds only where this parameter is present. */
  beside?: string
}

/** Pages that a few parameters name in full: everything else in query and fragment only says who shared them. */
export const keptOnly: readonly KeptOnly[] = [
  // An article is named by account, message, index and signature.
  {
    rule: 'tracker-wechat',
    service: 'WeChat articles 微信公众号',
    hosts: ['mp.weixin.qq.com'],
    paths: ['/s'],
    names: ['__biz', 'mid', 'idx', 'sn'],
    beside: '__biz',
  },
  // The short form names the article in its path.
  {
    rule: 'tracker-wechat',
    service: 'WeChat articles 微信公众号 (short form)',
    hosts: ['mp.weixin.qq.com'],
    paths: ['/s/*'],
    names: ['__biz', 'mid', 'idx', 'sn'],
  },
]
