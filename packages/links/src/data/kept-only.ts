export interface KeptOnly {
  rule: string
  service: string
  hosts: readonly string[]
  paths: readonly string[]
  /** The only parameters that stay; the fragment goes with the rest. */
  names: readonly string[]
  /** The row holds only where this parameter is there, or where the path is longer than the bare `/s`. */
  beside?: string
}

/** Pages that are fully named by a few parameters: everything else of query and fragment is a share mark. */
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
