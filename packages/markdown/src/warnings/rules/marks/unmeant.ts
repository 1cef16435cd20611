/** Words between two marks, and what stands around those in the source. */
export interface Marked {
  signs: string
  words: string
  before: string
  after: string
}

/** Whether signs that became marks were hardly meant to. */
export function isUnmeant(marked: Marked): boolean {
  const { signs } = marked
  if (signs === '~') return isRange(marked)
  if (signs === '~~') return isBetweenFigures(marked) && /^\d[^~]*[，、；,;][^~]*\d$/.test(marked.words)
  if (signs.startsWith('_')) return isName(marked) || isBlank(marked)
  return (
    isBetweenFigures(marked) ||
    (signs === '*' && (isProduct(marked) || isBetweenSizes(marked) || isPattern(marked)))
  )
}

const isBetweenFigures = ({ before, after }: Marked) => /\d$/.test(before) && /^\d/.test(after)

/** `3~5天，7~9天`, `周一~周三和周五~周日`, `大家好~欢迎~`: who strikes a word out hardly does it with one sign behind another. */
function isRange({ words, before, after }: Marked): boolean {
  return /[\p{L}\p{N}%℃°)）]$/u.test(before) || (/^[\d.]/.test(words) && /^[\p{L}\p{N}]/u.test(after))
}

/** `5*3*2米`, `苹果*2、梨*3`, `5*酒店和4*酒店`, `a*b*c`, `长*宽*高`. */
function isProduct({ words, before, after }: Marked): boolean {
  if (/^\d/.test(words) && /^\d/.test(after)) return /[\p{L}\p{N})）]$/u.test(before)
  if (/\d$/.test(before) && /\d$/.test(words)) return /^[\p{L}(（]/u.test(after)
  if (/[A-Za-zΑ-ω\d)]$/.test(before) && /^[A-Za-zΑ-ω\d(]/.test(after))
    return /^(?:[A-Za-zΑ-ω]{1,2}\d?|[\d.]+%?|\([^()]{1,40}\))$/.test(words)
  return sizes.test(words) && /[\p{L}\p{N})）]$/u.test(before) && /^[\p{L}\p{N}(（]/u.test(after)
}

const size =
  '(?:长|宽|高|厚|深|底|边长|半径|直径|长度|宽度|高度|厚度|深度|面积|体积|重量|密度|单价|价格|数量|人数|天数|次数|份数|件数|箱数|个数|小时数?|分钟|时间|速度|税率|汇率|比例|系数|折扣)'

const sizes = new RegExp(`^${size}$`)

/** `长*宽，体积=长*宽*高`: a product at either end. */
const isBetweenSizes = ({ words, before, after }: Marked) =>
  endsInSize.test(before) &&
  beginsWithSize.test(words) &&
  endsInSize.test(words) &&
  beginsWithSize.test(after)

const endsInSize = new RegExp(`${size}$`)

const beginsWithSize = new RegExp(`^${size}`)

// `*.ts和*.js`, `src/*，lib/*`, `/* … */`: what stands for any name, or makes a comment.
function isPattern({ words, before, after }: Marked): boolean {
  if (/^\.[a-z]/i.test(words) && /^\.[a-z]/i.test(after)) return true
  return before.endsWith('/') && !/^\w+$/.test(words) && (after.startsWith('/') || words.endsWith('/'))
}

/** `__init__`, `obj.__x__`, `__my_name__`, `__x__.py`. One plain word between spaces may well be meant strong. */
function isName({ signs, words, before, after }: Marked): boolean {
  if (!/^\w+$/.test(words)) return false
  if (/[./]$/.test(before) && /^[./(]/.test(after)) return true
  if (signs === '_') return false
  if (specialNames.test(words)) return true
  // A word that the rest of the line explains.
  if (/(?:^|[\n\r])[-*+>— \t]*$/.test(before) && /^ ?(?:[:：]|[-–—] )/.test(after)) return false
  return (
    names.test(words) ||
    /^[a-z\d]+_[a-z\d_]+$/i.test(words) ||
    /^(?:\.[a-z]{1,4}\b|\()/.test(after) ||
    /[\w)]\.$/.test(before)
  )
}

/** Names that no other word goes by. */
const specialNames =
  /^(?:init|main|dict|repr|len|iter|new|del|eq|ne|lt|le|gt|ge|getattr|setattr|getattribute|getitem|setitem|delitem|qualname|mro|proto|typename|dirname|filename|pycache|builtins?|asm|declspec|VA_ARGS)$/

const names =
  /^(?:name|file|doc|class|all|version|author|str|call|enter|exit|next|hash|get|set|contains|add|sub|mul|bool|int|float|bytes|format|slots|bases|module|annotations|future|import|path|package|loader|spec|schema|tests?|mocks|fixtures|snapshots|attribute|global|device|host|shared|restrict|inline|FILE|LINE|DATE|TIME|FUNCTION|VERSION|func)$/

/** `姓名：__学号：__`: blanks to be filled in. */
const isBlank = ({ words, before, after }: Marked) =>
  /[：:]$/.test(before) && /[：:]$/.test(words) && /^(?:$|[\s，。；、）)])/.test(after)

/** What was meant, where that is beyond doubt. */
export function meantBy(marked: Marked): string | undefined {
  const { signs, words, before, after } = marked
  const sign = signs.charAt(0)
  const lowered = [...words].map((digit) => subscripts['0123456789+-'.indexOf(digit)] ?? '')
  if (signs === '~' && /[A-Za-z)\]]$/.test(before) && !/^\d/.test(after) && !lowered.includes(''))
    return lowered.join('')
  // Struck out on purpose, perhaps, as in `原价~一百~八十`.
  if (
    sign === '~' &&
    !isBetweenFigures(marked) &&
    !(/[，、；,;和及与或]/.test(words) && /^[\p{L}\p{N}]/u.test(after))
  )
    return undefined
  const escaped = `\\${sign}`.repeat(signs.length)
  return `${escaped}${words}${escaped}`
}

const subscripts = [...'₀₁₂₃₄₅₆₇₈₉₊₋']
