import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `{% … %}`, `{{ … }}` and `${…}` are filled in by the programs of other sites. */
export const templateTag: LineSuspicion = {
  code: 'template-tag',
  quotes: 'source',
  slipsIn: ({ text }) => (/[{<[]%|[%$#@]\{|\{[{#!]/.test(text) ? slipsOf(text, tag) : []),
  explain: ({ received }) => ({
    en: `\`${received}\` is shown as it stands: nothing fills it in here. Write what belongs there.`,
    zh: `“${received}”会原样显示，这里没有程序替换它。请直接写出内容。`,
  }),
}

// `${HOME}` is a variable of a shell.
const tag =
  /\{%[^{}\n]{1,300}%\}|\{\{[^{}\n]{1,300}\}\}|<%[^<>%\n]{1,300}%>|[$#%@]\{(?!toc\})(?![A-Z\d_]+\})[A-Za-z_\p{Script=Han}][\w.\p{Script=Han}]{0,59}\}|\{#\s[^{}\n]{1,300}\s#\}|\{!![^{}\n]{1,300}!!\}|\[%\s[^[\]%\n]{1,300}\s%\]/gu
