/** Sites that decide by `utm_*` what they show: there, it is no mark of a campaign. */
export const utmHosts: readonly string[] = [
  // https://github.com/ClearURLs/Rules/issues/30
  'tix.axs.com',
  // https://github.com/AdguardTeam/AdguardFilters/issues/148757
  'tradedoubler.com',
  // https://github.com/DandelionSprout/adfilt/discussions/163
  'carrefourpl.snrpage.com',
  // https://github.com/AdguardTeam/AdguardFilters/issues/134007
  'transfernow.net',
  // https://github.com/AdguardTeam/AdguardFilters/issues/124425
  'assetstore.unity.com',
  // https://github.com/AdguardTeam/AdguardFilters/issues/117491
  'mmcref.pl',
  // https://github.com/AdguardTeam/AdguardFilters/issues/78392
  'lanacion.com.ar',
  // https://github.com/AdguardTeam/AdguardFilters/issues/69031
  't.send.vt.edu',
  // https://github.com/AdguardTeam/AdguardFilters/issues/34644
  'onet.pl',
  // https://github.com/AdguardTeam/AdguardFilters/issues/100285
  'sendgb.com',
  // https://github.com/AdguardTeam/AdguardFilters/issues/85388
  'insurancexblog.blogspot.com',
  // Excepted by the URL shortener list of DandelionSprout
  'allegro.pl',
  'justdial.com',
  'pepper.pl',
  'gaugau.futabanet.jp',
  'uploadnow.io',
  'usprobioticguide.com',
  'canadacompanyregistry.com',
  // The campaign address builder reads its form from utm_*
  'ga-dev-tools.google',
  'ga-dev-tools.web.app',
]
