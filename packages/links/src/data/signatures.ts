export interface Signature {
  service: string
  evidence: string
  /** Lower-case parameter names that must all be there. */
  names: readonly string[]
}

/** Addresses whose query is signed: one changed byte, and the server answers 403. */
export const signatures: readonly Signature[] = [
  {
    service: 'AWS Signature v4',
    evidence: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html',
    names: ['x-amz-signature'],
  },
  {
    service: 'AWS Signature v2',
    evidence: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/RESTAuthentication.html',
    names: ['awsaccesskeyid', 'signature'],
  },
  {
    service: 'AWS CloudFront',
    evidence:
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-urls.html',
    names: ['signature', 'key-pair-id'],
  },
  {
    service: 'Aliyun OSS v1',
    evidence: 'https://help.aliyun.com/zh/oss/developer-reference/ddd-signatures-to-urls',
    names: ['ossaccesskeyid', 'signature'],
  },
  {
    service: 'Aliyun OSS v4',
    evidence: 'https://help.aliyun.com/zh/oss/developer-reference/add-signatures-to-urls',
    names: ['x-oss-signature'],
  },
  {
    service: 'Aliyun CDN',
    evidence: 'https://help.aliyun.com/zh/cdn/user-guide/configure-url-signing',
    names: ['auth_key'],
  },
  {
    service: 'Azure shared access signature',
    evidence: 'https://learn.microsoft.com/rest/api/storageservices/create-service-sas',
    names: ['sig', 'sv'],
  },
  {
    service: 'Azure shared access signature',
    evidence: 'https://learn.microsoft.com/rest/api/eventhub/generate-sas-token',
    names: ['sig', 'se'],
  },
  {
    service: 'Google Cloud v4',
    evidence: 'https://cloud.google.com/storage/docs/authentication/signatures',
    names: ['x-goog-signature'],
  },
  {
    service: 'Google Cloud v2',
    evidence: 'https://cloud.google.com/storage/docs/access-control/signed-urls-v2',
    names: ['googleaccessid', 'signature'],
  },
  {
    service: 'Google Maps',
    evidence: 'https://developers.google.com/maps/documentation/maps-static/digital-signature',
    names: ['signature', 'key'],
  },
  {
    service: 'Google Maps',
    evidence: 'https://developers.google.com/maps/documentation/maps-static/digital-signature',
    names: ['signature', 'client'],
  },
  {
    service: 'Tencent COS',
    evidence: 'https://cloud.tencent.com/document/product/436/7778',
    names: ['q-signature'],
  },
  {
    service: 'Huawei OBS',
    evidence: 'https://support.huaweicloud.com/api-obs/obs_04_0011.html',
    names: ['accesskeyid', 'signature'],
  },
  {
    service: 'Huawei OBS v4',
    evidence: 'https://support.huaweicloud.com/api-obs/obs_04_0011.html',
    names: ['x-obs-signature'],
  },
  {
    service: 'Volcengine TOS',
    evidence: 'https://www.volcengine.com/docs/6349/74839',
    names: ['x-tos-signature'],
  },
  {
    service: 'Baidu BOS',
    evidence: 'https://cloud.baidu.com/doc/Reference/s/Njwvz1wot',
    names: ['authorization'],
  },
  {
    service: 'Qiniu',
    evidence: 'https://developer.qiniu.com/kodo/1202/download-token',
    names: ['e', 'token'],
  },
  {
    service: 'Expiring signature',
    evidence: 'The pair of a signature and its end that most signing schemes share',
    names: ['signature', 'expires'],
  },
  {
    service: 'Akamai',
    evidence: 'https://techdocs.akamai.com/property-mgr/docs/auth-token-2-0-ver',
    names: ['hdnts'],
  },
  {
    service: 'Akamai',
    evidence: 'https://techdocs.akamai.com/property-mgr/docs/auth-token-2-0-ver',
    names: ['hdnea'],
  },
  {
    service: 'Meta CDN',
    evidence: 'Media addresses of fbcdn.net and cdninstagram.com end with their hash and end',
    names: ['oh', 'oe'],
  },
]
