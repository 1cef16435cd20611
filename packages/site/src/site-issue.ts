import type { Issue } from '@cec-bulletin/schema/model'

/** An issue and its place in the site. */
export interface SiteIssue {
  /** The folder of its page, unique in the series: with `2023-10` the page is `2023-10/index.html`. */
  readonly slug: string
  /** As `parseIssue` returns it, with its links cleaned; without `url` it gets that of its page. */
  readonly issue: Issue
  /** By the path that the issue gives a picture beside it, such as `images/a.jpg`. @default none */
  readonly pictures?: ReadonlyMap<string, SitePicture>
}

/** A picture that whoever writes the site copies to `path`. */
export interface SitePicture {
  /** Below the site's root: `2023-10/images/a.jpg`. */
  readonly path: string
  /** In pixels, so that nothing jumps when it has loaded. */
  readonly width: number
  /** In pixels. */
  readonly height: number
}
