import { inChineseQuotes } from '../chinese.ts'
import type { IssueExamples } from '../examples.ts'
import type { IssueSuspicion } from '../suspicion.ts'

/** Two articles of one title in a section are one that was pasted twice, or one whose title was not yet changed. */
export const sameTitle: IssueSuspicion = {
  code: 'same-title',
  suspectsIn: ({ sections }) =>
    sections.flatMap(({ articles }, section) => {
      const seen = new Set<string>()
      return (articles ?? []).flatMap(({ title }, index) => {
        const words = title?.trim() ?? ''
        const isSecond = words !== '' && seen.has(words)
        seen.add(words)
        return isSecond ? [{ path: ['sections', section, 'articles', index, 'title'], value: title }] : []
      })
    }),
  explain: ({ received }) => ({
    en: `A second article here has the title ${received}. Change one of the two, or take one out.`,
    zh: `这个栏目里有两篇文章都叫${inChineseQuotes(received)}。请修改其中一个标题，或删去重复的一篇。`,
  }),
}

export const examples: IssueExamples = {
  warns: [
    [
      [
        {
          title: '动态',
          articles: [
            { title: '甲', body: ['一'] },
            { title: '甲', body: ['二'] },
          ],
        },
      ],
      'sections[0].articles[1].title',
    ],
  ],
  silent: [
    [
      { title: '动态', articles: [{ title: '活动', body: ['一'] }] },
      { title: '来信', articles: [{ title: '活动', body: ['二'] }] },
    ],
    [{ title: '动态', articles: [{ body: ['一'] }, { body: ['二'] }] }],
  ],
}
