import type { ArticleInput } from '../../frame/article.ts'
import type { IssueExamples } from '../examples.ts'
import type { IssueSuspicion } from '../suspicion.ts'
import { isInTwoLanguages } from './is-in-two-languages.ts'
import { saysAll } from './says-all.ts'

/** An article of a title alone was hardly meant: its text may have become a title of its own. */
export const emptyArticle: IssueSuspicion = {
  code: 'empty-article',
  suspectsIn: ({ sections }) =>
    sections.flatMap(({ articles }, section) =>
      (articles ?? []).flatMap((article, index, all) => {
        // Titles one under another are headlines, and all there is.
        const isHeadline = [all[index - 1], all[index + 1]].some((other) => other && isEmpty(other))
        const title = article.title ?? ''
        const isPair = isInTwoLanguages(title, all[index + 1]?.title ?? '')
        const isMeant = !isEmpty(article) || isHeadline || isPair || saysAll(title)
        return isMeant ? [] : [{ path: ['sections', section, 'articles', index], value: article.title }]
      }),
    ),
  explain: ({ received }) => ({
    en: `The article ${received} has a title and no text. Write its text, or take its title out.`,
    zh: `文章 ${received} 只有标题，没有正文。请补上正文，或删去标题。`,
  }),
}

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
    [{ title: '目录', articles: [{ title: '甲' }, { title: '乙' }] }],
  ],
}
