import { BRAVE, PRACTICE } from './evidence.ts'

/** Services whose rows stand in a list of Brave's. */
const LISTED = [
  'beehiiv',
  'Salesforce Marketing Cloud',
  'Acoustic',
  'Emarsys',
  'Squarespace',
  'Bounce Exchange (text messages)',
  'E-mail blasts',
  'MailerLite (short names)',
  'Meta (actions of an application)',
  'impact.com',
  'impact.com (click id beside its others)',
  'Yandex (advertisement and order)',
  'Brave Ads',
  'Northbeam',
  'AT Internet (Piano)',
  'Publishers’ own campaign names',
  'Matomo (placement)',
  'Google (AMP cache)',
  'Medium (from which list or letter)',
  'The New York Times',
  'Amazon',
  'IMDb',
  'Facebook (from where a page was opened)',
  'Reddit',
  'TikTok',
  'News sites (from which of their pages or channels)',
  'News sites (Condé Nast: the reader of a letter)',
  'YouTube (where a player was embedded)',
]

/** Services that are seen to add them. */
const PRACTISED = [
  'Facebook (share marks)',
  'Zhihu 知乎',
  'bilibili 哔哩哔哩',
  'bilibili 哔哩哔哩 (time and sharer beside the share marks)',
  'bilibili 哔哩哔哩 and Alibaba 阿里巴巴 (spm_id_from)',
  'Baidu 百度',
  'Baidu 百度 (mark of its spider and of its search)',
  'Baidu 百度 (device, beside the mark of its spider)',
  'Toutiao 今日头条',
  'Toutiao 今日头条 (the id of the path again, beside the share marks)',
  'Alibaba 阿里巴巴 (scm beside spm)',
  'YouTube',
  'Instagram',
  'Instagram (on the pages it leads to)',
  'LinkedIn',
  'Spotify',
  'Xiaohongshu 小红书',
  'Douyin 抖音',
  'Weibo 微博',
  'Tencent News 腾讯新闻',
  'NetEase 网易',
  'CSDN',
  'Substack (who recommended the post)',
]

/**
 * Where it is documented or seen what the rows of trackers take out, by their service. It stands apart from them so that
 * nobody bundles it who only cleans links; a function, as bundlers keep what spreads a list.
 */
export function trackerEvidence(): ReadonlyMap<string, string> {
  return new Map([
    ...LISTED.map((service): [string, string] => [service, BRAVE]),
    ...PRACTISED.map((service): [string, string] => [service, PRACTICE]),
    ['Campaign tags (utm)', 'https://support.google.com/analytics/answer/10917952'],
    ['Google Ads and Merchant Center', 'https://support.google.com/searchads/answer/7342044'],
    ['Google Analytics (cross-domain linker)', 'https://support.google.com/analytics/answer/10071811'],
    [
      'Meta (Facebook)',
      'https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc',
    ],
    ['Microsoft Advertising', 'https://help.ads.microsoft.com/apex/index/3/en/60125'],
    ['X Ads', 'https://github.com/brave/brave-browser/issues/18020'],
    ['TikTok Ads', 'https://ads.tiktok.com/help/article/tiktok-click-id'],
    [
      'LinkedIn Ads',
      'https://learn.microsoft.com/linkedin/marketing/conversions/enabling-first-party-cookies',
    ],
    [
      'Snapchat, Reddit, Quora, Outbrain and Taboola Ads',
      'Click ids documented by each network for its conversion tag',
    ],
    ['Pinterest Ads', 'Click id documented for the Pinterest tag'],
    ['Yandex Direct and Metrica', 'https://github.com/brave/brave-browser/issues/33216'],
    ['Baidu Ads 百度推广', 'Click id documented for Baidu’s conversion interface'],
    ['360 Ads 360点睛', 'Click id documented for the conversion interface of 360'],
    ['Tencent Ads 腾讯广告', 'https://developers.e.qq.com/docs/guide/conversion/new_version/Web_api'],
    [
      'Awin, Impact, Tradedoubler, Admitad, ShareASale and CJ',
      'Click ids documented by each affiliate network for its landing pages',
    ],
    ['Mailchimp', 'https://github.com/AdguardTeam/AdguardForWindows/issues/3266'],
    ['Mailchimp (campaign archive: reader id)', 'https://github.com/brave/brave-browser/issues/31085'],
    ['HubSpot', 'https://github.com/brave/brave-browser/issues/9019'],
    [
      'Adobe Marketo',
      'https://experienceleague.adobe.com/docs/marketo/using/product-docs/email-marketing/general/functions-in-the-editor/disable-tracking-for-an-email-link.html',
    ],
    [
      'Oracle Eloqua',
      'https://docs.oracle.com/en/cloud/saas/marketing/eloqua-user/Help/EloquaAsynchronousTrackingScripts/EloquaTrackingParameters.htm',
    ],
    ['Oracle Eloqua (recipient id beside the others)', 'https://github.com/brave/brave-browser/issues/10151'],
    ['MailerLite', 'https://github.com/brave/brave-browser/issues/17507'],
    ['Kit (ConvertKit)', 'https://github.com/brave/brave-browser/issues/44341'],
    ['Drip', 'https://help.drip.com/hc/en-us/articles/4424695632269'],
    ['dotdigital', 'https://support.dotdigital.com/en/articles/8198918'],
    ['Omeda', 'https://training.omeda.com/knowledge-base/olytics-overview/'],
    ['Vero', 'https://help.getvero.com/vero-1/articles/what-is-vero_id'],
    ['Klaviyo', 'https://help.klaviyo.com/hc/en-us/articles/115005248128'],
    [
      'Blueshift, Dynamics 365, Iterable, Mindbox, Acoustic and Webtrekk',
      'Recipient and message ids documented by each mailing service',
    ],
    ['Matomo (Piwik)', 'https://matomo.org/faq/how-to/faq_120'],
    [
      'Adobe, AT Internet, Parse.ly, Branch, Adjust and Cxense',
      'Campaign parameters documented by each analytics service',
    ],
    [
      'WeChat 微信 (mark of a shared page)',
      'The application adds from to every page shared from it, often beside isappinstalled; no other service has its values singlemessage and groupmessage',
    ],
    [
      'Alibaba 阿里巴巴 (spm, only in its dotted shape)',
      'Named for every site by ClearURLs and by DandelionSprout’s list',
    ],
    ['X (Twitter: client of the share button)', 'https://github.com/brave/brave-browser/issues/26756'],
    ['X (Twitter: sharer)', 'https://github.com/brave/brave-browser/issues/26756'],
    ['X (Twitter)', 'https://github.com/brave/brave-browser/issues/26966'],
    [
      'Java, PHP, ASP and ColdFusion',
      'Session names of the servers’ own defaults (Jakarta Servlet 7.1.3, PHP session.name, ASP, ColdFusion)',
    ],
    [
      'ColdFusion (number beside the token)',
      'https://docs.lucee.org/reference/functions/urlsessionformat.html',
    ],
    ['phpBB', 'phpBB appends sid, 32 hexadecimal digits, to the links of a reader without cookies'],
    ['HubSpot (channel of a post)', 'Added by HubSpot to what it publishes on social networks'],
    ['Webtrends', 'Campaign tags of Webtrends, behind its own prefix'],
    ['Greenhouse (source of an applicant)', 'Documented by Greenhouse for the links of a job board'],
    [
      'Baidu Tongji 百度统计',
      'Campaign tags of Baidu’s own analytics: source, medium, plan, keyword and creative',
    ],
    [
      'WeChat 微信 (reader and device, in albums and other pages)',
      'The application adds its reader’s number, key and ticket to the pages that it opens',
    ],
  ])
}
