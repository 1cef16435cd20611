import { paths } from './paths.ts'

/**
 * The slug itself, where it can be the name of a folder on every machine and in every address.
 *
 * @param slug Up to 100 letters, digits, `-`, `_` and `.`, such as `2023-10`.
 * @throws {TypeError} for any other, and for one that would stand in the place of a file of the series.
 * @example
 * ```ts
 * import { checkSlug } from '@cec-bulletin/site'
 *
 * console.log(checkSlug('2023-10')) // 2023-10
 * ```
 */
export function checkSlug(slug: string): string {
  const taken: readonly string[] = Object.values(paths)
  if (
    /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,99}$/u.test(slug) &&
    !slug.endsWith('.') &&
    !taken.includes(slug)
  ) {
    return slug
  }
  throw new TypeError(
    `Cannot use ${JSON.stringify(slug)} as the slug of an issue; expected letters, digits, \`-\`, \`_\` and \`.\`, ` +
      'such as `2023-10`, and none of the names of the files beside it',
  )
}
