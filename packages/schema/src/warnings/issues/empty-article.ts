import type { IssueSuspicion } from '../suspicion.ts'

/** An article of a title alone was hardly meant: its text may have become a title of its own. */
export const emptyArticle: IssueSuspicion = {
  code: 'empty-article',
  suspectsIn: ({ sections }) =>
    sections.flatMap(({ articles }, section) =>
      (articles ?? []).flatMap(({ title, body, sources, notes }, index) =>
        body?.length || sources?.length || notes?.length
          ? []
          : [{ path: ['sections', section, 'articles', index], value: title }],
      ),
    ),
  explain: ({ received }) => ({
    en: `The article ${received} has a title and no text. Write its text, or take its title out.`,
    zh: `文章 ${received} 只有标题，没有正文。请补上正文，或删去标题。`,
  }),
}
