/** Lower-case parameter names that must all be there. */
export type Signature = readonly string[]

/** Addresses whose query is signed: one changed byte, and the server answers 403. */
export const signatures: readonly Signature[] = [
  // AWS Signature v4: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
  ['x-amz-signature'],
  // AWS Signature v2: https://docs.aws.amazon.com/AmazonS3/latest/userguide/RESTAuthentication.html
  ['awsaccesskeyid', 'signature'],
  // AWS CloudFront: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-urls.html
  ['signature', 'key-pair-id'],
  // Aliyun OSS v1: https://help.aliyun.com/zh/oss/developer-reference/ddd-signatures-to-urls
  ['ossaccesskeyid', 'signature'],
  // Aliyun OSS v4: https://help.aliyun.com/zh/oss/developer-reference/add-signatures-to-urls
  ['x-oss-signature'],
  // Aliyun CDN: https://help.aliyun.com/zh/cdn/user-guide/configure-url-signing
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
  ['signature', 'client'],
  // Tencent COS: https://cloud.tencent.com/document/product/436/7778
  ['q-signature'],
  // Huawei OBS: https://support.huaweicloud.com/api-obs/obs_04_0011.html
  ['accesskeyid', 'signature'],
  // Huawei OBS v4: https://support.huaweicloud.com/api-obs/obs_04_0011.html
  ['x-obs-signature'],
  // Volcengine TOS: https://www.volcengine.com/docs/6349/74839
  ['x-tos-signature'],
  // Baidu BOS: https://cloud.baidu.com/doc/Reference/s/Njwvz1wot
  ['authorization'],
  // Qiniu: https://developer.qiniu.com/kodo/1202/download-token
  ['e', 'token'],
  // Expiring signature: The pair of a signature and its end that most signing schemes share
  ['signature', 'expires'],
  // Akamai: https://techdocs.akamai.com/property-mgr/docs/auth-token-2-0-ver
  ['hdnts'],
  ['hdnea'],
  // Meta CDN: Media addresses of fbcdn.net and cdninstagram.com end with their hash and end
  ['oh', 'oe'],
]
