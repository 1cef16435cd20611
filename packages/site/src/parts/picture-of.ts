import type { SiteIssue, SitePicture } from '../site-issue.ts'

/** @throws {TypeError} for a picture beside the issue that nobody has found there. */
export function pictureOf({ slug, pictures }: SiteIssue, path: string): SitePicture {
  const picture = pictures?.get(path)
  if (picture !== undefined) return picture
  throw new TypeError(
    `Cannot show the picture \`${path}\` of the issue \`${slug}\`; expected it in \`pictures\`, with its path and its size`,
  )
}
