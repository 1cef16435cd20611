import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `{% … %}` and `{{ … }}` are filled in by the programs of other sites. */
export const templateTag: LineSuspicion = {
  code: 'template-tag',
  slipsIn: ({ text }) => (/\{[%{]|<%/.test(text) ? slipsOf(text, tag) : []),
  explain: ({ received }) => ({
    en: `\`${received}\` is shown as it stands: nothing fills it in here. Write what belongs there.`,
    zh: `“${received}”会原样显示，这里没有程序替换它。请直接写出内容。`,
  }),
}

const tag = /\{%[^{}\n]{1,300}%\}|\{\{[^{}\n]{1,300}\}\}|<%[^<>%\n]{1,300}%>/g
