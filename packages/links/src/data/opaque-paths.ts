/**
 * How path and query begin where a mailing service counts clicks on the hosts of its clients, and does not show where it
 * leads. No other page may begin so. In this order: SendGrid and Klaviyo; SendGrid and beehiiv; HubSpot (2); Eloqua;
 * Pardot; ActiveCampaign; Brevo; Mailgun; Salesforce Marketing Cloud; Adobe Campaign; Iterable.
 */
export const opaquePaths = String.raw`(?:ls|wf)/click\?upn=
ss/c/[\w.-]{40}
(?:e[23]t|Ctc)/[^?#]
cs/c/\?cta_guid=
e/er(?:\.aspx)?\?[^#]*elq
e/\d+/[^?#]*\?h=
lt\.php\?(?:notrack|s|x|tid)=
tr/cl/[\w-]{40}
c/eJ[\w-]{40}
\?qs=[\da-f]{32}
r/\?id=h[\da-f]+,
[au]/click\?_t=`
