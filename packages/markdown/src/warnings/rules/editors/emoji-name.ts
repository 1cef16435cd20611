import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `:tada:` is a picture to some sites, and six characters to a reader here. */
export const emojiName: LineSuspicion = {
  code: 'emoji-name',
  slipsIn: ({ text }) => (text.includes(':') ? slipsOf(text, name) : []),
  explain: ({ received }) => ({
    en: `\`${received}\` is shown as it stands. Put the emoji itself in its place, or take it out.`,
    zh: `“${received}”会原样显示。请直接输入表情符号，或删去。`,
  }),
}

// With a space, Chinese or nothing around it, so that neither `10:30:20` nor `std::io::` is one.
const name =
  /(?<=^|[\s\p{Script=Han}，。！？、；：）》”])(?::(?:[+-]1|[a-z][a-z\d]{1,20}(?:[_-][a-z\d]{1,20}){0,5}):)+(?=$|[\s\p{Script=Han}，。！？、；（《“.,!)])/gu
