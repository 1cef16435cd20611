import { inBothScripts } from './in-both-scripts.ts'

/** A label may be set with spaces between its characters: `编 辑：`. */
const loose = (pattern: string) =>
  inBothScripts(new RegExp(pattern.replace(/\p{Script=Han}(?=\p{Script=Han})/gu, '$&[\\s　]*'), 'iu'))

/** A name may stand in two languages, one behind the other: `目录 Contents`, `出版 Publisher`. */
const twice = (name: string, between = String.raw`[\s　]*[/／]?[\s　]*`) =>
  `(?:${name})(?:${between}(?:${name}))?`

const contentsMarks = String.raw`[\s　◆●■◇▌▎|｜】\]—–―:：/／·•-]*`

const contentsName = String.raw`(?:(?:本期|今日|本刊)[\s　]*)?(?:目[\s　]*(?:录|錄|次)|要目|内容|看点|导读|导航|速览|一览|要览|索引)|(?:Table of )?Contents|(?:Inside|In) this (?:issue|newsletter|edition|bulletin|letter|e-?mail)|What(?:'|’)?s inside`

const mailLabel = String.raw`\p{Script=Han}{0,4}(?:邮箱|信箱|电邮|电子邮件)|投稿|来稿|来信|(?:来稿|投稿|稿件|来信)请(?:寄|发|投)(?:至|到)?|メール|联系方式|联系我们|E-?mail|Letters?(?: to(?: the editors?)?)?|Enquiries|Write to us|Contact(?: us)?`

/** Words that say what a line is, as bulletins write them. Each stands at the beginning of its line. */
export const patterns = {
  sources: inBothScripts(
    /^[\s　]*(?:[—─―–⸺⸻-]{1,4}\s*)?(?:（|\()?(?:(?:本文|原文)?(?:摘|转|选|节选|转载)自|(?:资料|信息|文章|内容|新闻|稿件)?来源(?:于)?|Sources?)(?:\s*[：:|｜丨]\s*|(?=[“《「"]))/iu,
  ),
  dash: /^[\s　]*(?:⸺|— ?—|──|―{1,2}|—|--)[\s　]*/u,
  caption: inBothScripts(
    /^[\s　]*(?:[▲△▼▽↑◎]\s*)?(?:(?:图[说注解]|图片说明)\s*[：:]\s*|图\s*(?:\d+(?:[-.．—]\d+)*|[一二三四五六七八九十]+)?\s*(?:[：:、.．]|\s)\s*)|^[\s　]*图\d+(?:[-.．—]\d+)*(?=\p{Script=Han})|^[\s　]*[▲△▼▽↑]\s*(?=\S)|^[\s　]*Fig(?:ure|\.)?\s*\d+(?:\s*[：:.．]\s*|\s+)/u,
  ),
  tableCaption: inBothScripts(
    /^[\s　]*(?:表\s*(?:\d+(?:[-.．—]\d+)*|[一二三四五六七八九十]+)?\s*(?:[：:、.．]|\s)|表\d+(?:[-.．—]\d+)*(?=\p{Script=Han})|Table(?:\s*\d+(?:\s*[：:.．]|\s)|\s*[：:]))\s*/u,
  ),
  credit: inBothScripts(
    /^[\s　]*[（(]?(?:(?:写真|图片(?:来源|提供)?|摄影|撮影|供图|图源|摄|Photo(?:s|graphs?)?(?: by| credit| courtesy of)?|Credit|Image|Picture)\s*[：:/／|｜]\s*|(?:Photo(?:graph)?s?|Pictures?|Images?) (?:by|courtesy of) (?=\S))/iu,
  ),
  summary: inBothScripts(
    /^[\s　]*(?:【|\[)?(?:内容)?(?:摘要|提要|导读|本期导读|编者按|本期提要|本期看点|本期要点)(?:】|\])?\s*[：:]?\s*/u,
  ),
  contents: loose(String.raw`^[\s　◆●■◇▌▎|｜【[—–―-]*${twice(contentsName, contentsMarks)}${contentsMarks}$`),
  publisher: loose(
    String.raw`^[\s　]*${twice('主办单位|主办|主编单位|编制单位|编制|编印单位|编印|出品|出版(?:单位|方|者)?|发布单位|承办单位|承办|発行(?:元|所)?|Publisher|Published by')}\s*[：:|｜丨]\s*|^[\s　]*Published by\s+(?:the\s+)?(?=\S)`,
  ),
  editors: loose(
    String.raw`^[\s　]*[（(【]?(?:本期|文字|执行)?(?:${twice('责任编辑|责编|编辑部|编辑|編集|主编|编者|(?:(?:Assistant|Associate|Deputy|Managing)\\s+|Co-?)?Editors?|Edited by')}\s*[：:|｜丨/／]\s*|(?:责任编辑|责编)[\s　]+(?=\S))`,
  ),
  email: loose(
    String.raw`^[\s　]*${twice(mailLabel)}\s*[：:|｜丨]\s*|^[\s　]*(?:Write|Letters|Contributions|Articles|News) to\s+(?=\S+@\S+(?:\s*$|\s+\S))`,
  ),
  site: loose(
    String.raw`^[\s　]*${twice(String.raw`\p{Script=Han}{0,4}(?:网站|网址|官网|主页|网页)|(?:校|馆|院|会|社|局|厂)网|Website|Web|Site`)}\s*[：:|｜丨]\s*`,
  ),
  statement: loose(
    String.raw`^[\s　]*[【[]?(?:(?:版权|免责|特别|郑重)?声明|版权说明|Disclaimer)[】\]]?\s*[：:]\s*`,
  ),
  /** `Published by the Friends of the Mill`, with a capital letter: within a sentence it names no publisher. */
  publishedBy: /^[\s　]*(?:Published|Produced|Issued) by\s+(?:the\s+)?(?=\p{Lu})/u,
  editedBy: /^[\s　]*(?:Edited|Compiled) by\s+(?=\p{Lu})/u,
  /** Those who made an issue and how to reach them, where the model has no field of its own. */
  makers: loose(
    String.raw`^[\s　]*(?:校对|审核|审稿|审定|审校|编审|终审|总编|排版|美编|设计|插画|制作|监制|策划|统筹|翻译|文字|撰稿|撰文|图文|供稿|供图|摄影|图片|印刷|印数|签发人?|(?:抄|主|分|呈|印)送|(?:抄|呈)报|报送?|送|发|(?:联系|咨询|投稿)?(?:电话|热线)|手机|传真|(?:联系|通讯|通信|编辑部)?地址|(?:馆|社|会|校|院|所|局|厂|园)址|邮编|邮政编码|联系人|联系方式|联系我们|(?:官方)?(?:微信(?:号|公众号)?|公众号|微博)|准印证号?|Proofread(?:ing|er)?|Design(?:er)?|Layout|Photos?|Tel(?:ephone)?|Phone|Fax|Address|Contact(?: us)?)\s*[：:|｜丨/／]\s*`,
  ),
} as const

/** A date of the calendar with its year and month, in Chinese or in digits; the groups are year, month, day. */
export const datePattern =
  /(\d(?:\s*\d){3}|[〇○零一二三四五六七八九]{4}|令和(?:\d+|元))\s*(?:年(?:[（(]..\d+年[）)])?\s*([0-9\s]{1,4}|[一二三四五六七八九十]{1,3})(?:\s*[-—–~～至、/]{1,2}\s*\d{1,2})?\s*月(?:\s*([0-9\s]{1,4}|[一二三四五六七八九十]{1,3})\s*日)?|[-./·](\d{1,2})(?:[-./·](\d{1,2}))?(?![\d]))/u

const counted = String.raw`第\s*[\d〇零一二三四五六七八九十百]+(?:\s*[-—－]\s*\d+)?\s*[期号辑]`
const total = String.raw`(?:[\s　]*[（(](?:双?[周月]|半[月年]|[旬季年])刊[）)]|[\s　]*[（(]\s*(?:总\s*第?\s*\d+\s*期|\d{4}\s*年\s*\d{1,2}\s*月\s*[号刊])\s*[）)]|[\s　|｜·，,/]*总\s*第?\s*\d+\s*期)?`
const term = String.raw`(?:\d{4}\s*[-—–~～至]{1,2}\s*\d{4}\s*学年度?[\s　]*(?:第?[一二上下]\s*学期)?[\s　]*|\d{4}\s*年\s*(?:度|[春夏秋冬]季?(?:学期)?|[上下]半年)?\s*|[〔[【]\d{4}[〕\]】]\s*)?`
const seasons = String.raw`(?:(?:Early|Mid|Late)[ -])?(?:Spring|Summer|Autumn|Fall|Winter)(?:[/–-]\w+)?\s+\d{4}`
const season = String.raw`(?:[\s|·•,/]{1,8}${seasons}|\s*[|·,/]\s*(?:Spring|Summer|Autumn|Fall|Winter)\b)?`

/** The number of an issue as it is printed. */
export const numberPattern = inBothScripts(
  new RegExp(
    [
      `${term}(?:总\\s*)?${counted}${total}`,
      `\\d{4}\\s*年\\s*[春夏秋冬]季?[刊号卷]${total}`,
      String.raw`期号\s*[：:]?\s*[\w.-]+`,
      String.raw`(?:\b${seasons}\s*[|·•,/]\s*)?(?:\bVol(?:ume|\.)?\s*\d+\s*[,，·|/]?\s*)?\b(?:Issue(?:\s+No\.?)?|No\.?|Number)\s*[：:#]?\s*\d[\w.-]*(?:\s*/\s*${counted})?${season}`,
      String.raw`\bVol(?:ume|\.)?\s*\d+(?:\s*[,，·|/]?\s*Number\s*\d+)?${season}`,
      String.raw`^\s*${seasons}\s*$`,
    ].join('|'),
    'iu',
  ),
)
