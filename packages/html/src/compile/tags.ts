import { tagNames } from '../tree/tag-names.ts'

export interface Tag {
  /** `<p`, for attributes to follow. */
  start: string
  /** `<p>` */
  bare: string
  /** `</p>` */
  end: string
  /** A void element has no end tag. */
  isVoid: boolean
  /** Text in it is not escaped, so it must be harmless already. */
  isRaw: boolean
}

const voidNames: readonly string[] = ['br', 'hr', 'img', 'link', 'meta']
const rawNames: readonly string[] = ['script', 'style']

/** All are written once: looking a tag up takes less time than putting it together. */
export const tags: ReadonlyMap<string, Tag> = new Map(
  tagNames.map((name) => [
    name,
    {
      start: `<${name}`,
      bare: `<${name}>`,
      end: `</${name}>`,
      isVoid: voidNames.includes(name),
      isRaw: rawNames.includes(name),
    },
  ]),
)
