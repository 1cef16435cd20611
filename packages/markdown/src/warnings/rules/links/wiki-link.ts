import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `[[title]]` is a link in a wiki. `[[nodiscard]]` is none, nor is the test of a shell, `[[ -f a ]]`. */
export const wikiLink: LineSuspicion = {
  code: 'wiki-link',
  slipsIn: ({ text }) => (text.includes('[[') ? slipsOf(text, link) : []),
  explain: ({ received }) => ({
    en: `\`${received}\` is shown as it stands. Write \`[words](https://…)\`.`,
    zh: `“${received}”会原样显示。请写成“[文字](https://…)”。`,
  }),
}

const link =
  /!?\[\[(?!_?toc|nodiscard|noreturn|likely|unlikely|deprecated|fallthrough|maybe_unused|assume|gnu::|clang::)[^[\]\s][^[\]\n]{0,199}\]\]/gi
