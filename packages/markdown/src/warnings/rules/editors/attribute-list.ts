import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `{#name}` and `{.name}` behind a title or a paragraph are for the programs of other sites. */
export const attributeList: LineSuspicion = {
  code: 'attribute-list',
  slipsIn: ({ text }) =>
    text.includes('{') ? slipsOf(text, /\{:? ?[#.][A-Za-z\d_\p{Script=Han}][^{}\n]{0,100}\}(?=\n|$)/gu) : [],
  explain: ({ received }) => ({
    en: `\`${received}\` is shown as it stands. Take it out; the name of a section or an article goes right under its title: \`[id]: #name\`.`,
    zh: `“${received}”会原样显示，请删去。栏目或文章的标识请写在标题下一行：“[id]: #name”。`,
  }),
}
