import { inBothScripts } from '../in-both-scripts.ts'

/** Names of boxes that may go on with what the box is about: `知识链接：潮汐`. */
const open = String.raw`知识(?:链接|窗|点|卡片?|角|库)|\p{Script=Han}{0,4}小(?:知识|贴士|词典|百科|资料|提示|链接|窍门|常识|妙招|提醒)|(?:名词|术语|概念)(?:解释|解读|卡)?|(?:延伸|拓展)阅读|(?:背景|相关)(?:链接|资料|知识)?|链接|词条|贴士|温馨提示|你知道吗|Did you know|Tips?(?: of the (?:day|week|month|quarter|season|year|issue))?`

const lone =
  '(?:特别|友情|重要|本[周月期])?(?:提示|提醒|说明)|注意|警告|当心|重要|(?:Please )?Note|Good to know|Warning|Caution|Important'

const marks = String.raw`[【〔[◆●■▍▎▌\s　]*`

const end = String.raw`[】〕\]\s　]*`

/** The names that boxes beside a text have, also in two languages: `提示 Tip`. */
export const boxName = inBothScripts(
  new RegExp(
    [
      String.raw`^${marks}(?:${open})(?:${end}|[？?]|\s*[：:|｜·—－-].{1,24})$`,
      `^${marks}(?:${lone})${end}$`,
      String.raw`^${marks}(?:${open}|${lone})\s*[/／|｜·]?\s*(?:${open}|${lone})${end}$`,
    ].join('|'),
    'iu',
  ),
)
