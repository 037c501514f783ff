import { describe, expect, test } from 'vitest';
import { addressOf, serviceOf } from './address.ts';

describe('the host and the port of an address', () => {
  test.each([
    ['http://granite', { host: 'granite', port: 80 }],
    ['https://Models.Example/openai', { host: 'models.example', port: 443 }],
    ['http://granite-predictor.models.svc:8080/v1?x=1', { host: 'granite-predictor.models.svc', port: 8080 }],
    ['http://[fd00::1]:9000/', { host: '[fd00::1]', port: 9000 }],
    ['http://999.1.1.1', { host: '999.1.1.1', port: 80 }],
    ['granite:8080', undefined],
    ['file:///etc/passwd', undefined],
    ['http://a:b@granite', undefined],
    ['http://[', undefined],
    ['http://granite:999999', undefined],
  ])('%s', (url, address) => expect(addressOf(url)).toEqual(address));
});

describe('the Service that a host names, seen from namespace `own`', () => {
  test.each([
    ['granite', { name: 'granite', namespace: 'own', doubtful: false }],
    ['granite.models', { name: 'granite', namespace: 'models', doubtful: true }],
    ['granite.models.svc', { name: 'granite', namespace: 'models', doubtful: false }],
    ['granite.models.svc.cluster.local', { name: 'granite', namespace: 'models', doubtful: false }],
    ['models.example.com', undefined],
    ['10.0.0.1', undefined],
    ['[fd00::1]', undefined],
  ])('%s', (host, service) => expect(serviceOf(host, 'own')).toEqual(service));
});
