import type { Role, SourceParagraph } from '../../../../source/blocks.ts'
import { splitInlines } from '../../../../source/inlines/split-inlines.ts'
import type { SourceInline } from '../../../../source/inlines.ts'
import { labelMatches } from '../../../../source/label-words.ts'
import { rangesOfInlines } from '../../../../source/ranges-of.ts'
import { wordsOf } from '../../../../source/words-of.ts'
import type { Desk } from '../../../desk/desk.ts'
import { isFiling } from '../../../words/is-filing.ts'
import { isPerson } from '../../../words/names/is-person.ts'
import { endsInSeriesName } from '../../../words/names/series-name.ts'
import { beginsWithSurname } from '../../../words/names/surname.ts'

/** What stands beside the date and the number in a masthead: whom the issue is by, and buttons of the page, which are dropped. */
export function besideDate(block: SourceParagraph, desk: Desk): SourceParagraph[] {
  const { text } = desk.source
  const bare = withoutTools(block, desk)
  const words = wordsOf(bare, text)
  const found: SourceParagraph[] = []
  let rest = bare
  let done = 0
  let role: Role = 'publisher'
  for (const { index, 0: label } of words.matchAll(fieldLabels)) {
    const [before, behind] = splitInlines(rest, { at: index - done, text })
    found.push(...fieldOf(before, role))
    role = makers.test(label) ? 'editors' : 'publisher'
    rest = behind
    done = index
  }
  return [...found, ...fieldOf(rest, role)]

  function fieldOf(inlines: SourceInline[], role: Role): SourceParagraph[] {
    const named = [fieldLabels, labels].reduce(
      (some, pattern) => labelMatches(some, { pattern, text, rule: 'masthead' }),
      inlines,
    )
    const alone = labelMatches(named, { pattern: separators, text, fate: 'mark', rule: 'masthead' })
    const said = wordsOf(alone, text)
    if (role === 'publisher' && isSeries(said) && !price.test(said))
      return [{ ...block, role: 'series', inlines: unquoted(alone) }]
    const isLogin = role === 'editors' && /^[\s　]*[a-z][a-z\d_.-]+[\s　]*$/u.test(said)
    if (/[\p{L}\p{N}]/u.test(said) && !nobody.test(said) && !isLogin)
      return [
        {
          ...block,
          role: price.test(said) || tagline.test(said) ? 'statement' : isWriter(said) ? 'editors' : role,
          inlines: alone,
        },
      ]
    claimAll(alone, desk)
    return []
  }

  /** A name without a label beside the date of a page: the account that wrote it. */
  function isWriter(said: string): boolean {
    return (
      desk.source.kind === 'html' && role === 'publisher' && beginsWithSurname(said) && isPerson(said.trim())
    )
  }

  function unquoted(inlines: readonly SourceInline[]): SourceInline[] {
    return labelMatches(inlines, { pattern: /^[\s　]*《|》[\s　]*$/gu, text, fate: 'mark', rule: 'masthead' })
  }
}

/** What the issue is, and nobody's name. */
const tagline = /^\s*(?:News|Notes|Letters?) (?:from|of|for)\b/u

/** What systems for websites write where nobody said a name: a login, `admin`, `本站`. */
const nobody =
  /^[\s　]*(?:[a-z][a-z_.-]*\d+|super user|admin\w*|root|webmaster|editor|(?:系统|网站|超级)?管理员|小编|佚名|未知|本站(?:原创)?|原创|网络)[\s　]*$/iu

/** What an issue costs, and how often one comes out. */
const price =
  /^[\s　]*(?:(?:双?[周月]|半[月年]|[旬季年])刊[\s　]*$|free\b|price\b|[£$€¥￥]|定价|零售|售价|免费|赠阅|工本费)/iu

/** A name in the marks of titles, or one that bulletins have. */
const isSeries = (words: string) =>
  /^[\s　]*《[^《》]+》[\s　]*$/u.test(words) ||
  (/^\S{1,30}$/u.test(words.trim()) && endsInSeriesName(words)) ||
  /^[\p{Script=Latin}\s'’&-]{1,50}\s(?:News(?:letter)?|Bulletin|Gazette)\s*$/u.test(words)

/** A line of nothing but counts of readers and buttons is no field and no text; `undefined` for any other. */
export function toolsAlone(block: SourceParagraph, desk: Desk): SourceParagraph[] | undefined {
  const { text } = desk.source
  const isLine = wordsOf(block.inlines, text).length <= 120
  const bare = withoutTools(block, desk)
  if (!isLine || !bare.some(({ type }) => type === 'label')) return undefined
  if (/[\p{L}\p{N}]/u.test(wordsOf(bare, text))) return undefined
  claimAll(bare, desk)
  return []
}

/** Counts of readers and buttons as labels, and so the links to where a site files its pages. */
function withoutTools({ inlines }: SourceParagraph, { source: { text, kind } }: Desk): SourceInline[] {
  const what = { fate: 'dropped' as const, rule: 'page-tools' }
  const bare = inlines.flatMap((inline): SourceInline[] => {
    if (kind !== 'html' || !isFiling(inline, text)) return [inline]
    const ranges = rangesOfInlines([inline]).filter(({ length }) => length > 0)
    return ranges.map((range) => ({ type: 'label', ...range, ...what }))
  })
  return [readingTime, tools].reduce((some, pattern) => labelMatches(some, { pattern, text, ...what }), bare)
}

function claimAll(inlines: readonly SourceInline[], desk: Desk): void {
  for (const inline of inlines) {
    if (inline.type === 'label') {
      desk.claim([inline], { fate: inline.fate ?? 'label', rule: inline.rule ?? 'masthead' })
    } else desk.claim(rangesOfInlines([inline]), { fate: 'mark', rule: 'masthead' })
  }
}

const fieldLabels =
  /(?:信息|文章|稿件)?来源\s*[：:]|(?:主办|主编|编印|编制|出品|发布|承办)(?:单位|机构|机关)?\s*[：:]|(?:作者|撰稿人?|撰文|供稿|记者|责任编辑|责编|编辑|录入|发布人|发布者)(?:\s*[：:]|[\s　]+(?=\p{L}))|(?<=^|[\s|｜·])由(?:[\s　]+(?=\S)|(?=[a-z]))|\b(?:(?:(?:written|posted|words|story) )?by|author)\b\s*[：:]?\s*(?=\S)/giu

const makers = /作者|记者|撰|供稿|编辑|责编|录入|发布[人者]|由|by|author/iu

const labels =
  /(?:出版|发布|发表|更新|印发|成文|创建|添加)?(?:日期|时间)\s*[：:]?|期号\s*[：:]?|(?:发布|发表|更新|张贴|刊登|提交)于|\b(?:posted|published|updated)(?:\s+on)?\b\s*[：:]?|(?<=\p{Script=Han}{3}[\s　]*)(?:主办|编印|编制|编|印发|主编)[\s　]*$/giu

const readingTime = /\b\d+ min(?:ute)?s?(?: read)?\b/giu

const tools =
  /(?:今[日天]|本[期报]|共)+[\s　]*[\d一二三四五六七八九十]{1,3}[\s　]*[版页]|^[\s　]*(?:作者|by)\s*[：:]?\s*(?:super user|admin\w*|(?:系统)?管理员|佚名)[\s　]*$|^[\s　]*(?:期号|刊期|(?:发布|出版)?日期|详细信息|正文)[\s　：:]*$|^[\s　]*[—–-][\s　]*\d{1,2}[:：]\d{2}(?!\d)|(?:分类|栏目)\s*[：:]\s*[^\s　|｜]+|(?:最后|最近)?(?:更新|修改|编辑)(?:于|时间|日期)?\s*[：:]?\s*\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?|(?:本文)?(?:总)?字数(?:总计|统计)?\s*[：:]?\s*[\d.]+k?\s*字?|(?:预计)?阅读时[长间]\s*[：:]?\s*[≈约]?\s*\d+\s*(?:分钟|min)|评论数?\s*[：:]?\s*\d+|(?:\d+|暂?无|没有)\s*条?评论|阅读(?:本文|全文)?(?:大?约|预计|需要?)+\s*\d+\s*分钟|(?:全文|本文)(?:共|约)+\s*\d+\s*字|(?:浏览|阅读|点击|访问|人气)(?:次数|量|数)?\s*[：:]?\s*(?:[[(（【]\s*\d+\s*[\])）】]|\d*)\s*次?|\b(?:hits|(?:page)?views|reads)\s*:\s*[\d,]+|(?:字体|字号|大小)\s*[：:]?[\s【】[\]大中小]*|(?:打印|分享|收藏|关闭|评论)(?:本页|窗口|到)?\s*[：:]?/giu

/** At the ends of a field. */
const separators = /^[\s　|｜丨·•/,，;；—－()（）[\]【】〔〕-]+|[\s　|｜丨·•/,，;；—－()（）[\]【】〔〕-]+$/gu
