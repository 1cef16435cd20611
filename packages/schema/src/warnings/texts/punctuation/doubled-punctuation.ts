import { wide } from '../../chinese.ts'
import type { TextExamples } from '../../examples.ts'
import { edgeFinder, slipsOf } from '../../slips.ts'
import type { Line, Slip, TextSuspicion } from '../../suspicion.ts'

/** `。。` is what is left after a sentence was cut or moved; `。。。` was meant for `……`. */
export const doubledPunctuation: TextSuspicion = {
  code: 'doubled-punctuation',
  slipsIn,
  explain: ({ received, fix }) =>
    fix === undefined
      ? {
          en: `Two marks stand side by side: \`${received}\`. Leave the one that is meant.`,
          zh: `两个标点“${received}”连在了一起，请只留一个。`,
        }
      : {
          en: `A mark stands here more than once: \`${received}\`. Write \`${fix}\`.`,
          zh: `标点“${received}”重复了，请改为“${fix}”。`,
        },
}

function slipsIn(line: Line): Slip[] {
  if (!/[，、；：。！？,;.“《]{2}/.test(line.text)) return []
  // A title in a link may end in a mark of its own. Who writes `！！！` or `？！` means it.
  const isAtEdge = edgeFinder(line)
  return slipsOf(line.text, marks, mend)
    .filter(({ start, end }) => !isAtEdge({ start: start + 1, end: end - 1 }))
    .filter((slip) => !endsQuestion(line.text, slip))
    .map((slip) => (isEnglish(line.text, slip) ? { ...slip, fix: line.text.charAt(slip.start) } : slip))
}

/** `买什么？；怎么买；在哪买`: a question or a call among others that semicolons part. */
const endsQuestion = (text: string, { start, end }: Slip) =>
  /^[！？]+；$/.test(text.slice(start, end)) && text.replaceAll(/[！？]+；/g, '').includes('；')

const isEnglish = (text: string, { start }: Slip) => /[A-Za-z][.,]/.test(text.slice(start - 1, start + 1))

/** Full-width marks, half-width ones beside Chinese, and both mixed. `...` is an ellipsis, and `Inc.、` has to be. */
const marks = new RegExp(
  [
    '(?<![，、；：。！？])(?:(?!。：（)[，、；：。][，、；：。]+|[！？]+[，；。]+)(?![，、；：。！？）,;])',
    `(?<=${wide}|[》）”])(?:,,+|;;+)(?![，、；：。])`,
    `(?<=${wide}|[》）”])[,;.][，、；：。](?![，、；：。])`,
    '(?<![，、；：。！？])[，、；：。][！？]+(?![，、；：。！？）])|““|《《',
    '(?<![，、；：。！？])[，、；：。](?:[,;]|[.](?![\\w./]))(?![，、；：。,;)-])',
    // English, where two stops or commas are one too many; not in `cd ..`, `1..9`.
    '(?<=[A-Za-z]{2})(?:,,(?= [A-Za-z])|(?<!(?:^|\\s)\\w{1,3})\\.\\.(?=$|\\n| \\p{Lu}))',
  ].join('|'),
  'gu',
)

function mend(match: string): string | undefined {
  const [first, ...others] = Array.from(match, (mark) => fullWidth.get(mark) ?? mark)
  // A quote may stand within a quote.
  if (/^[“《]{2}$/.test(match) || others.some((mark) => mark !== first)) return undefined
  return others.length > 1 && /[。，、]/.test(first ?? '') ? '……' : first
}

const fullWidth = new Map([
  [',', '，'],
  [';', '；'],
  ['.', '。'],
])

export const examples: TextExamples = {
  warns: [
    ['写完了⟦。。⟧', '。'],
    ['写完了⟦。。。⟧再说', '……'],
    ['可是⟦，，，⟧再说', '……'],
    ['苹果⟦，，⟧梨', '，'],
    ['本期要目⟦：：⟧食堂', '：', { kind: 'title' }],
    ['插件⟦。，⟧还有翻译'],
    ['买什么⟦？。⟧'],
    ['买什么⟦？；⟧还有别的'],
    ['三所⟦,,⟧学校', '，'],
    ['三所⟦,,,⟧学校', '……'],
    ['三所⟦，,⟧学校', '，'],
    ['三所⟦,，⟧学校', '，'],
    ['写完了⟦。.⟧', '。'],
    ['写完了⟦.。⟧', '。'],
    ['写完了⟦。！⟧'],
    ['他说⟦““⟧买什么”'],
    ['It fell by a third⟦..⟧ In May it rose.', '.', { lang: 'en' }],
    ['It fell by a third⟦..⟧', '.', { lang: 'en' }],
    ['Bring a box⟦,,⟧ please.', ',', { lang: 'en' }],
  ],
  silent: [
    '太好了！！！',
    '真的吗？！',
    '说到这里……。',
    '他说：“买什么？”。',
    '写完了：：）',
    '写完了...',
    '写完了..',
    '谁来买？、怎么买',
    '谁来买；怎么买？；在哪买',
    '听不下去。：（',
    'Snap Inc.、Quizlet 和别的',
    '包括：.NET、Go',
    '写完了，;)',
    'for (;;) {}',
    ['It fell by a third... In May it rose.', { lang: 'en' }],
    ['Type cd .. and then ls ..', { lang: 'en' }],
    ['Well.. so it goes', { lang: 'en' }],
    ['Count 1..9 and a..z', { lang: 'en' }],
    ['见《怎么买？》怎么买？。', { pieces: [{ start: 0 }, { start: 11 }] }],
  ],
}
