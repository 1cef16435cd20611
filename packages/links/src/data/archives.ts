/** Hosts of archives and viewers: their addresses end with the whole address of the page that they show. */
export const archives: readonly string[] = [
  // Internet Archive
  'archive.org',
  'wayback.archive-it.org',
  'archive-it.org',
  'waybackmachine.org',
  // archive.today
  'archive.today',
  'archive.ph',
  'archive.is',
  'archive.li',
  'archive.vn',
  'archive.fo',
  'archive.md',
  // Google cache
  'webcache.googleusercontent.com',
  // National web archives
  'arquivo.pt',
  'webarchive.org.uk',
  'webarchive.nationalarchives.gov.uk',
  'webarchive.nla.gov.au',
  'web.archive.org.au',
  'webarchive.loc.gov',
  'vefsafn.is',
  'haw.nsk.hr',
  'webharvest.gov',
  'webarchive.bac-lac.gc.ca',
  'webarchiv.cz',
  'webarchive.parliament.uk',
  'warp.da.ndl.go.jp',
  // Perma, Ghost Archive, Memento, Megalodon, Stanford
  'perma.cc',
  'ghostarchive.org',
  'timetravel.mementoweb.org',
  'megalodon.jp',
  'swap.stanford.edu',
  'conifer.rhizome.org',
  'freezepage.com',
  // Reader proxies
  'r.jina.ai',
  '12ft.io',
  'outline.com',
  'txtify.it',
]
