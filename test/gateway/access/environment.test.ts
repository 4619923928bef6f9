import { describe, expect, it } from '@jest/globals';
import { readGatewayConfig } from '../../../gateway/config.ts';
import { gatewayKeys } from '../../../subgraphs/shared/gatewayCaller.ts';

const issuer = {
  AUTH_ISSUER: 'https://login.example/',
  AUTH_JWKS_URL: 'https://login.example/jwks.json',
  AUTH_AUDIENCE: 'civil-affairs',
};

describe('The environment', () => {
  it.each(['127.0.0.1', '127.8.9.10', '::1', 'localhost', ''])(
    'allows the development issuer on the host %p',
    (HOST) => {
      expect(readGatewayConfig({ HOST })).toMatchObject({ issuer: null, host: HOST || '127.0.0.1' });
    },
  );

  it.each(['0.0.0.0', '::', '192.168.1.7', '127.0.0.1.example', 'localhost.example', '128.0.0.1', '*', '0x7f.1'])(
    'allows no development issuer on the host %p',
    (HOST) => {
      expect(() => readGatewayConfig({ HOST })).toThrow(/^AUTH_ISSUER: .* not "[^\n]+"$/);
      expect(readGatewayConfig({ HOST, ...issuer }).issuer).toMatchObject({ issuer: 'https://login.example/' });
    },
  );

  it.each([
    [{ ...issuer, AUTH_ISSUER: '' }, /^AUTH_ISSUER: /],
    [{ ...issuer, AUTH_AUDIENCE: '' }, /^AUTH_AUDIENCE: /],
    [{ ...issuer, AUTH_JWKS_URL: '' }, /^AUTH_JWKS_URL: /],
    [{ ...issuer, AUTH_JWKS_URL: 'http://login.example/jwks.json' }, /^AUTH_JWKS_URL: give the https address/],
    [{ ...issuer, AUTH_JWKS_URL: 'file:///etc/keys.json' }, /^AUTH_JWKS_URL: /],
    [{ ...issuer, GATEWAY_SIGNING_KEY: 'text' }, /^GATEWAY_SIGNING_KEY: /],
  ])('is refused with one line when it says %p', (env, line) => {
    expect(() => readGatewayConfig(env)).toThrow(line);
  });

  it('lets keys come without encryption from this machine alone', () => {
    const { issuer: settings } = readGatewayConfig({ ...issuer, AUTH_JWKS_URL: 'http://[::1]:8080/jwks.json' });

    expect(settings?.jwksUrl.href).toBe('http://[::1]:8080/jwks.json');
  });

  it('lets no subgraph answer beyond this machine without the key of the gateway', () => {
    expect(() => gatewayKeys({ given: undefined, host: '0.0.0.0', dataDir: '/nowhere' })).toThrow(
      /^GATEWAY_PUBLIC_KEY: [^\n]+ not "0\.0\.0\.0"$/,
    );
  });
});
