/** Texts by their path below the site's root, `2023-10/index.html`; pictures are copied by whoever writes them. */
export type SiteFiles = Map<string, string>
