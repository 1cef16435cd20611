import type { Element } from 'hast'
import { h } from 'hastscript'

/** Text with a sign in the place of each character that cannot be seen, named for who hears the page. */
export function showUnseen(text: string): (string | Element)[] {
  return text
    .split(/([\s\p{Cc}\p{Cf}])/u)
    .filter((piece) => piece !== '')
    .map((piece) => (/^[\s\p{Cc}\p{Cf}]$/u.test(piece) ? sign(piece) : piece))
}

function sign(character: string): Element {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  const [shown, name] = signs.get(character) ?? [`U+${code}`, `不可见字符 U+${code}`]
  return h('span', { role: 'img', ariaLabel: name, title: name }, shown)
}

const signs = new Map([
  [' ', ['␠', '空格']],
  ['\u3000', ['␠', '全角空格']],
  ['\u00a0', ['␠', '不换行空格']],
  ['\t', ['␉', '制表符']],
  ['\n', ['␊', '换行']],
  ['\r', ['␍', '回车']],
])
