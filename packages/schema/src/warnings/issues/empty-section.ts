import type { IssueSuspicion } from '../suspicion.ts'

/** A section without a word under it is a title that was left behind, or whose text went elsewhere. */
export const emptySection: IssueSuspicion = {
  code: 'empty-section',
  suspectsIn: ({ sections }) =>
    sections.flatMap((section, index) =>
      section.introduction?.length || section.articles?.length
        ? []
        : [{ path: ['sections', index], value: section.title }],
    ),
  explain: ({ received }) => ({
    en: `The section ${received} is empty. Write what belongs there, or take its title out.`,
    zh: `栏目 ${received} 没有内容。请补上内容，或删去这个标题。`,
  }),
}
