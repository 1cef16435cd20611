import type { Problem } from '@cec-bulletin/schema'

/** What WeChat takes for an article, by the names of its API. */
export interface WechatArticle {
  /** At most 32 characters. */
  title: string
  /** At most 16 characters; empty where nobody is named. */
  author: string
  /** What a reader sees in the list, at most 128 characters. */
  digest: string
  /** HTML of the elements and attributes that WeChat keeps, fewer than 20,000 characters of it. */
  content: string
  /** What WeChat would refuse or drop, each with its place and how to mend it; nothing is cut. */
  problems: Problem[]
}
