import type { SecretKey } from '../../../model/secret.ts';

type StoreType = 's3' | 'gcs' | 'azure';

const key = (name: string, meaning: string): SecretKey => ({ key: name, meaning });

/**
 * Keys of the Secret of a bucket. The two operators name the same thing differently (grafana/loki,
 * operator/docs/lokistack/object_storage.md; grafana/tempo-operator, docs of object storage).
 */
export const bucketKeys = (of: 'loki' | 'tempo', type: StoreType): readonly SecretKey[] =>
  ({
    s3: [
      key(of === 'loki' ? 'bucketnames' : 'bucket', 'name of the bucket'),
      key('endpoint', 'address of the store, as `https://s3.eu-central-1.amazonaws.com`'),
      key('access_key_id', 'id of the key'),
      key('access_key_secret', 'the key itself'),
      ...(of === 'loki' ? [key('region', 'region of the bucket')] : []),
    ],
    gcs: [key('bucketname', 'name of the bucket'), key('key.json', 'key of a service account, as Google hands it out')],
    azure: [
      key('container', 'name of the container'),
      key('account_name', 'name of the storage account'),
      key('account_key', 'its key'),
      ...(of === 'loki' ? [key('environment', '`AzureGlobal`, or the cloud of a country')] : []),
    ],
  })[type];
