/** Words that say what a line is, as bulletins write them. Each stands at the beginning of its line. */
export const patterns = {
  sources:
    /^[\s　]*(?:[—─―–⸺⸻-]{1,4}\s*)?(?:（|\()?(?:(?:摘|转|选|节选)自|(?:资料|信息|文章|内容|新闻|稿件)?来源(?:于)?|Sources?)(?:\s*[：:]\s*|(?=[“《「"]))/iu,
  dash: /^[\s　]*(?:⸺|——|──|―{1,2}|—|--)[\s　]*/u,
  caption:
    /^[\s　]*(?:[▲△▼▽↑]\s*)?图\s*(?:\d+(?:[-.．—]\d+)*|[一二三四五六七八九十]+)?\s*(?:[：:、.．]|\s)\s*|^[\s　]*[▲△▼▽↑]\s*(?=\S)/u,
  tableCaption: /^[\s　]*表\s*(?:\d+(?:[-.．—]\d+)*|[一二三四五六七八九十]+)?\s*(?:[：:、.．]|\s)\s*/u,
  credit: /^[\s　]*[（(]?(?:图片(?:来源|提供)?|摄影|供图|图源|摄)\s*[：:/／]\s*/u,
  summary: /^[\s　]*(?:【|\[)?(?:内容)?(?:摘要|提要|导读|本期导读|编者按|本期提要)(?:】|\])?\s*[：:]?\s*/u,
  contents: /^[\s　]*(?:本期)?(?:目\s*[录錄]|要目|Contents)[\s　]*[：:]?$/iu,
  publisher:
    /^[\s　]*(?:主办单位|主办|编制单位|编制|编印单位|编印|出品|发布单位|承办单位|承办|Publisher)\s*[：:]\s*/iu,
  editors: /^[\s　]*(?:本期)?(?:责任编辑|责编|编辑|主编|编者|Editors?)\s*[：:]\s*/iu,
  email: /^[\s　]*(?:联系邮箱|投稿邮箱|电子邮箱|电子邮件|电邮|邮箱|E-?mail)\s*[：:]\s*/iu,
  site: /^[\s　]*(?:官方网站|网站|网址|官网|Website|Site)\s*[：:]\s*/iu,
} as const

/** A date of the calendar with its year and month, in Chinese or in digits; the groups are year, month, day. */
export const datePattern =
  /(\d(?:\s*\d){3}|[〇○零一二三四五六七八九]{4})\s*(?:年\s*([0-9\s]{1,4}|[一二三四五六七八九十]{1,3})\s*月(?:\s*([0-9\s]{1,4}|[一二三四五六七八九十]{1,3})\s*日)?|[-./](\d{1,2})(?:[-./](\d{1,2}))?(?![\d]))/u

/** The number of an issue as it is printed. */
export const numberPattern =
  /(?:\d{4}\s*年\s*)?(?:总\s*)?第\s*[\d〇零一二三四五六七八九十百]+(?:\s*[-—－]\s*[\d]+)?\s*[期号](?:\s*[（(]\s*总\s*第?\s*\d+\s*期\s*[）)])?|(?:期号|No\.?)\s*[：:]?\s*[\w.-]+/iu
