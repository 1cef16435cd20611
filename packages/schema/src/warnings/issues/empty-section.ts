import type { IssueInput } from '../../frame/issue.ts'
import { inChineseQuotes } from '../chinese.ts'
import type { IssueExamples } from '../examples.ts'
import type { IssueSuspicion } from '../suspicion.ts'
import { isInProgramme } from './is-in-programme.ts'
import { isInTwoLanguages } from './is-in-two-languages.ts'
import { saysAll } from './says-all.ts'

/** A section without a word under it is a title that was left behind, or whose text went elsewhere. */
export const emptySection: IssueSuspicion = {
  code: 'empty-section',
  suspectsIn: ({ title: issueTitle, sections }) => {
    const parts = sections.map(toPart)
    return sections.flatMap((section, index) => {
      const { title, introduction, articles } = section
      const next = sections[index + 1]?.title ?? ''
      const isPair = isInTwoLanguages(title, next)
      const isMeant =
        introduction?.length ||
        articles?.length ||
        saysAll(title) ||
        isPair ||
        isInProgramme(parts, index) ||
        (index === 0 && (masthead.test(title) || issueTitle.includes(title))) ||
        (index < sections.length - 1 && part.test(title))
      return isMeant ? [] : [{ path: ['sections', index], value: title }]
    })
  },
  explain: ({ received }) => ({
    en: `The section ${received} is empty. Write what belongs there, or take its title out. If it is not a title, write it without \`##\`; if it is the title of the sections below, write those with \`###\`.`,
    zh: `栏目${inChineseQuotes(received)}没有内容。请补上内容，或删去标题；若它不是标题，请去掉前面的“##”；若下面的栏目属于它，请给它们改用“###”。`,
  }),
}

const toPart = ({ title, introduction, articles }: IssueInput['sections'][number]) => ({
  title,
  blocks: [
    ...(introduction ?? []),
    ...(articles ?? []).flatMap((article) => [article.title ?? '', ...(article.body ?? [])]),
  ],
})

/** A title of the whole, set as if it were one of a section. */
const masthead =
  /[周月季年简]报|[周月季年]刊|快讯|通讯|第 ?\S{1,4} ?期|\d{4}[-./年]\d|weekly|newsletter|report|bulletin|digest|issue ?#?\d/i

/** A title of the sections below. */
const part =
  /^第.{1,3}[部篇编章辑]|^[上中下][篇辑]$|^卷[首一二三四五六七八九十]|^(?:part|volume|chapter) [\divx]+\b/i

export const examples: IssueExamples = {
  warns: [
    [[{ title: '动态' }], 'sections[0]'],
    [
      [
        { title: '动态', introduction: ['一'] },
        { title: '来信', articles: [] },
      ],
      'sections[1]',
    ],
    [
      [
        { title: '甲', introduction: ['一'] },
        { title: '• 乙' },
        { title: '丙', introduction: ['三'] },
        { title: '丁', introduction: ['四'] },
      ],
      'sections[1]',
    ],
  ],
  silent: [
    [{ title: '动态', introduction: ['一'] }],
    [{ title: '动态', articles: [{ title: '甲', body: ['一'] }] }],
    [{ title: '春节休刊，二月复刊' }],
    [{ title: '本期无来信' }],
    [{ title: '祝大家新年快乐' }],
    [{ title: '大神养成中...' }],
    [{ title: 'Thank you for reading' }],
    [{ title: '第 12 期' }, { title: '动态', introduction: ['一'] }],
    [
      { title: '动态', introduction: ['一'] },
      { title: '第二部分 工具' },
      { title: '来信', introduction: ['一'] },
    ],
    [
      { title: '开场', introduction: ['林一禾'] },
      { title: '默祷' },
      { title: '读经', introduction: ['诗篇 67'] },
      { title: '献诗', introduction: ['周小满'] },
    ],
    [{ title: '绿色采购周报' }, { title: '动态', introduction: ['一'] }],
    [{ title: 'School News' }, { title: '学校动态', introduction: ['一'] }],
  ],
}
