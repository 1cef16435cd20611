/** Lower-case parameter names that must all be there. */
export type Signature = readonly string[]

/** Addresses whose query is signed: one changed byte, and the server answers 403. */
export const signatures: readonly Signature[] = [
  // AWS Signature v4: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
  ['x-amz-signature'],
  // AWS Signature v2: https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html
  ['awsaccesskeyid', 'signature'],
  // AWS CloudFront: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-creating-signed-url-canned-policy.html
  ['signature', 'key-pair-id'],
  // Aliyun OSS v1: https://help.aliyun.com/zh/oss/developer-reference/ddd-signatures-to-urls
  ['ossaccesskeyid', 'signature'],
  // Aliyun OSS v4: https://help.aliyun.com/zh/oss/developer-reference/add-signatures-to-urls
  ['x-oss-signature'],
  // Aliyun CDN: https://www.alibabacloud.com/help/tc/doc-detail/85113.htm
  ['auth_key'],
  // Azure shared access signature: https://learn.microsoft.com/rest/api/storageservices/create-service-sas
  ['sig', 'sv'],
  // Azure shared access signature: https://learn.microsoft.com/rest/api/eventhub/generate-sas-token
  ['sig', 'se'],
  // Google Cloud v4: https://cloud.google.com/storage/docs/authentication/signatures
  ['x-goog-signature'],
  // Google Cloud v2: https://cloud.google.com/storage/docs/access-control/signed-urls-v2
  ['googleaccessid', 'signature'],
  // Google Maps: https://developers.google.com/maps/documentation/maps-static/digital-signature
  ['signature', 'key'],
  // Google Maps, with a client: https://developers.google.com/maps/premium/apikey/maps-static-apikey
  ['signature', 'client'],
  // Tencent COS: https://cloud.tencent.com/document/product/436/7778
  ['q-signature'],
  // Huawei OBS: https://support.huaweicloud.com/api-obs/obs_04_0011.html
  ['accesskeyid', 'signature'],
  // Huawei OBS v4: as its clients write it
  ['x-obs-signature'],
  // Volcengine TOS: https://www.volcengine.com/docs/6349/129226
  ['x-tos-signature'],
  // Baidu BOS: https://cloud.baidu.com/doc/Reference/s/3jwvz1x2e
  ['authorization'],
  // Qiniu: https://developer.qiniu.com/kodo/1202/download-token
  ['e', 'token'],
  // Expiring signature: The pair of a signature and its end that most signing schemes share
  ['signature', 'expires'],
  // Akamai: the usual names of the token of https://techdocs.akamai.com/property-mgr/docs/auth-token-2-0-ver
  ['hdnts'],
  ['hdnea'],
  // Meta CDN: Media addresses of fbcdn.net and cdninstagram.com end with their hash and end
  ['oh', 'oe'],
]
