import { tagNames } from '../tree/tag-names.ts'

export interface Tag {
  /** `<p`, for attributes to follow. */
  start: string
  /** `<p>` */
  bare: string
  /** `</p>` */
  end: string
  /** Has no end where it has no children. */
  isVoid: boolean
  /** Nothing is escaped inside: what goes in must be harmless already. */
  isRaw: boolean
}

const voidNames: readonly string[] = ['br', 'hr', 'img', 'link', 'meta']
const rawNames: readonly string[] = ['script', 'style']

/** Written once: putting them together for each element takes longer than looking them up. */
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
