export interface Archive {
  service: string
  hosts: readonly string[]
}

/** Archives and viewers whose address ends with the whole address they show. */
export const archives: readonly Archive[] = [
  {
    service: 'Internet Archive',
    hosts: ['archive.org', 'wayback.archive-it.org', 'archive-it.org', 'waybackmachine.org'],
  },
  {
    service: 'archive.today',
    hosts: [
      'archive.today',
      'archive.ph',
      'archive.is',
      'archive.li',
      'archive.vn',
      'archive.fo',
      'archive.md',
    ],
  },
  { service: 'Google cache', hosts: ['webcache.googleusercontent.com'] },
  {
    service: 'National web archives',
    hosts: [
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
    ],
  },
  {
    service: 'Perma, Ghost Archive, Memento, Megalodon, Stanford',
    hosts: [
      'perma.cc',
      'ghostarchive.org',
      'timetravel.mementoweb.org',
      'megalodon.jp',
      'swap.stanford.edu',
      'conifer.rhizome.org',
      'freezepage.com',
    ],
  },
  { service: 'Reader proxies', hosts: ['r.jina.ai', '12ft.io', 'outline.com', 'txtify.it'] },
]
