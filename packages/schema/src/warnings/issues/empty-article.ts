import type { ArticleInput } from '../../frame/article.ts'
import { inChineseQuotes } from '../chinese.ts'
import type { IssueExamples } from '../examples.ts'
import type { IssueSuspicion } from '../suspicion.ts'
import { isInProgramme } from './is-in-programme.ts'
import { isInTwoLanguages } from './is-in-two-languages.ts'
import { saysAll } from './says-all.ts'

/** An article of a title alone was hardly meant: its text may have become a title of its own. */
export const emptyArticle: IssueSuspicion = {
  code: 'empty-article',
  suspectsIn: ({ sections }) =>
    sections.flatMap(({ articles }, section) => {
      const parts = (articles ?? []).map(toPart)
      return (articles ?? []).flatMap((article, index, all) => {
        // Titles one under another are headlines, and all there is.
        const isHeadline = [all[index - 1], all[index + 1]].some((other) => other && isEmpty(other))
        const title = article.title ?? ''
        const isPair = isInTwoLanguages(title, all[index + 1]?.title ?? '')
        const isMeant =
          !isEmpty(article) || isHeadline || isPair || saysAll(title) || isInProgramme(parts, index)
        return isMeant ? [] : [{ path: ['sections', section, 'articles', index], value: article.title }]
      })
    }),
  explain: ({ received }) => ({
    en: `The article ${received} has a title and no text. Write its text, or take its title out. If it is not a title, write it without \`###\`; if it is the title of the articles below, write it with \`##\`.`,
    zh: `文章${inChineseQuotes(received)}只有标题，没有正文。请补上正文，或删去标题；若它不是标题，请去掉前面的“###”；若它是下面几篇文章的总标题，请改用“##”。`,
  }),
}

const toPart = ({ title, body, sources }: ArticleInput) => ({
  title: title ?? '',
  blocks: [...(body ?? []), ...(sources ?? [])],
})

const isEmpty = ({ body, sources, notes }: ArticleInput) =>
  !body?.length && !sources?.length && !notes?.length

export const examples: IssueExamples = {
  warns: [
    [[{ title: '动态', articles: [{ title: '三所学校的一百天' }] }], 'sections[0].articles[0]'],
    [
      [
        {
          title: '动态',
          articles: [
            { title: '甲', body: ['一'] },
            { title: '乙', body: [] },
          ],
        },
      ],
      'sections[0].articles[1]',
    ],
  ],
  silent: [
    [{ title: '动态', articles: [{ title: '甲', body: ['一'] }] }],
    [{ title: '动态', articles: [{ title: '甲', sources: ['某报'] }] }],
    [{ title: '附录', articles: [{ title: '本期无附录' }] }],
    [{ title: '动态', articles: [{ title: 'School News' }, { title: '学校', body: ['一'] }] }],
    [
      {
        title: '开幕式',
        articles: [
          { title: '签到', body: ['食堂门口'] },
          { title: '默哀' },
          { title: '致辞', body: ['林一禾'] },
          { title: '合影', body: ['操场'] },
        ],
      },
    ],
    [{ title: '目录', articles: [{ title: '甲' }, { title: '乙' }] }],
  ],
}
