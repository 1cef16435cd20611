import type { SourceText } from '../source/inlines.ts'
import type { Range } from '../source/range.ts'

/**
 * The characters of a line, with the radicals and rare characters that PDFs have in the place of common ones read as these:
 * `⼀` as `一`, `㬵` as `胶`. A font has one drawing for both, and the program that made the PDF took the other.
 */
export function readRadicals({ from, length }: Range, text: string): SourceText[] {
  const words = text.slice(from, from + length)
  const found: SourceText[] = []
  let done = 0
  for (const { 0: radical, index } of words.matchAll(twins)) {
    const says = alike.get(radical) ?? (bullets.test(radical) ? '•' : radical.normalize('NFKC'))
    if (says === radical) continue
    if (index > done) found.push({ type: 'text', from: from + done, length: index - done })
    // `ﬀ` is two letters: what says more than one is read as standing behind it.
    found.push({ type: 'text', from: from + index, length: 1, says: says.slice(0, 1) })
    if (says.length > 1) found.push({ type: 'text', from: from + index + 1, length: 0, says: says.slice(1) })
    done = index + 1
  }
  if (done < length) found.push({ type: 'text', from: from + done, length: length - done })
  return found
}

/** U+2010 is the hyphen that is typed, as some fonts have it; at the end of a line it may only part a word. */
const twins =
  /\u2010(?=[\p{L}\p{N}])|[\uf06c\uf06e\uf0a7\uf0b7\uf0d8\ufb00-\ufb06\u2012\u2015\u2215\u2329\u232a\u301c\u2780-\u2789\u2e80-\u2fd5\u3ada\u3b35\uf900-\ufa6b]/gu

/**
 * Those of the block "CJK Radicals Supplement" for which Unicode has no compatibility mapping and which fonts draw as
 * characters, marks that Chinese type does not have, and the rarer of two characters for which Noto CJK and Source Han
 * have one glyph: behind each, the one that is meant.
 */
const alike: ReadonlyMap<string, string> = new Map(
  '⺁厂 ⺇几 ⺌小 ⺎兀 ⺒巳 ⺓幺 ⺛旡 ⺏尣 ⺕彐 ⺝月 ⺟母 ⺠民 ⺱冈 ⺸羊 ⺼肉 ⻁虎 ⻄西 ⻅见 ⻆角 ⻇角 ⻉贝 ⻋车 ⻑長 ⻒长 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟 ⼾户 ―— 〜～ ∕／ ‒– ‐- ➀① ➁② ➂③ ➃④ ➄⑤ ➅⑥ ➆⑦ ➇⑧ ➈⑨ ➉⑩ 㫚曶 㬵胶'
    .split(' ')
    .map(([radical = '', character = '']) => [radical, character]),
)

/** In fonts of symbols, which a word processor takes them from. */
const bullets = /[\uf06c\uf06e\uf0a7\uf0b7\uf0d8]/u
