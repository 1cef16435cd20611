import { type Slip, slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** A backtick that no code came of: its other half is missing. */
export const strayBacktick: LineSuspicion = {
  code: 'stray-backtick',
  slipsIn: ({ text }) =>
    slipsOf(text, /`+|(?<![\\`])｀[^｀´ω∀Д\n]{1,100}｀|｀{3,}/gu, mend).filter(
      (slip) => !isInFace(text, slip),
    ),
  explain: ({ received, fix }) => {
    if (received.startsWith('｀'))
      return {
        en: `The full-width backticks of \`${received}\` mark no code. Write ${fix ?? 'half-width ones'}.`,
        zh: `“${received}”中的反引号是全角的，不起作用。请写${fix === undefined ? '半角的反引号' : `“${fix}”`}。`,
      }
    return {
      en: `The backtick “${received}” is shown as it stands. Put as many backticks at the other end of the code, or a backslash before it if it is text.`,
      zh: `反引号“${received}”会原样显示。请在代码另一端补上同样多的反引号；若就是要显示它，请在前面加“\\”。`,
    }
  },
}

/** `(｀・ω・´)` is a face. */
const mend = (match: string) =>
  /^｀[\p{L}\p{N}][^｀`]*｀$/u.test(match) ? `\`${match.slice(1, -1)}\`` : undefined

/** Whether a backtick is an eye or a cheek: `( ´∀`)ﾉ`, `ヽ(`Д´)ﾉ`, `(>ω<`)`. */
function isInFace(text: string, { start, end }: Slip): boolean {
  if (end - start > 1) return false
  const before = text.slice(Math.max(0, start - 8), start)
  const behind = text.slice(end, end + 8)
  return (
    /´[^\w\n]{0,7}$|[∀ωДд▽□ｪ▂﹏][^\w\p{Script=Han}\n]?$/u.test(before) ||
    /^[^\w\n]{0,7}´|^[^\w\p{Script=Han}\n]?[∀ωДдへ▽□ｪ▂﹏]/u.test(behind)
  )
}
