import type { IssueInput } from '../frame/issue.ts'
import type { BlockInput } from '../nodes/blocks.ts'

/** Blocks that stand one under another, where they stand, and the language they are in. */
export interface Body {
  blocks: readonly BlockInput[]
  path: (string | number)[]
  lang: string
}

/** The introductions, the bodies and the notes of an issue, in its order. */
export function bodiesOf({ lang, sections }: IssueInput): Body[] {
  return sections.flatMap((section, index) => {
    const path = ['sections', index]
    const sectionLang = section.lang ?? lang
    return [
      { blocks: section.introduction ?? [], path: [...path, 'introduction'], lang: sectionLang },
      ...(section.articles ?? []).flatMap((article, number) => {
        const articlePath = [...path, 'articles', number]
        const articleLang = article.lang ?? sectionLang
        return [
          { blocks: article.body ?? [], path: [...articlePath, 'body'], lang: articleLang },
          ...(article.notes ?? []).map(({ children }, note) => ({
            blocks: children,
            path: [...articlePath, 'notes', note, 'children'],
            lang: articleLang,
          })),
        ]
      }),
    ]
  })
}
