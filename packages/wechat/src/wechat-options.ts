/** How the article looks, and where its pictures are. Everything may be left out. */
export interface WechatOptions {
  /**
   * The colour of titles, as `#rrggbb`, darkened until words in it can be read on white.
   *
   * @default '#197c58'
   */
  accent?: string
  /**
   * Where each picture was uploaded to, by its address in the issue as `parseIssue` gives it: an address on mmbiz.qpic.cn or mmbiz.qlogo.cn, as
   * the API gives it.
   *
   * @default none
   */
  pictures?: ReadonlyMap<string, string>
}
