export interface UtmHost {
  host: string
  evidence: string
}

/** Sites that read `utm_*` to decide what they show: there it is a key, not a mark. */
export const utmHosts: readonly UtmHost[] = [
  { host: 'tix.axs.com', evidence: 'https://github.com/ClearURLs/Rules/issues/30' },
  { host: 'tradedoubler.com', evidence: 'https://github.com/AdguardTeam/AdguardFilters/issues/148757' },
  { host: 'carrefourpl.snrpage.com', evidence: 'https://github.com/DandelionSprout/adfilt/discussions/163' },
  { host: 'transfernow.net', evidence: 'https://github.com/AdguardTeam/AdguardFilters/issues/134007' },
  { host: 'assetstore.unity.com', evidence: 'https://github.com/AdguardTeam/AdguardFilters/issues/124425' },
  { host: 'mmcref.pl', evidence: 'https://github.com/AdguardTeam/AdguardFilters/issues/117491' },
  { host: 'lanacion.com.ar', evidence: 'https://github.com/AdguardTeam/AdguardFilters/issues/78392' },
  { host: 't.send.vt.edu', evidence: 'https://github.com/AdguardTeam/AdguardFilters/issues/69031' },
  { host: 'onet.pl', evidence: 'https://github.com/AdguardTeam/AdguardFilters/issues/34644' },
  { host: 'sendgb.com', evidence: 'https://github.com/AdguardTeam/AdguardFilters/issues/100285' },
  {
    host: 'insurancexblog.blogspot.com',
    evidence: 'https://github.com/AdguardTeam/AdguardFilters/issues/85388',
  },
  { host: 'allegro.pl', evidence: 'Excepted by the URL shortener list of DandelionSprout' },
  { host: 'justdial.com', evidence: 'Excepted by the URL shortener list of DandelionSprout' },
  { host: 'pepper.pl', evidence: 'Excepted by the URL shortener list of DandelionSprout' },
  { host: 'ga-dev-tools.google', evidence: 'The campaign address builder reads its form from utm_*' },
  { host: 'ga-dev-tools.web.app', evidence: 'The campaign address builder reads its form from utm_*' },
]
