import { describe, expect, it } from '@jest/globals';
import { readGatewayConfig } from '../../gateway/config.ts';

describe('The environment of a gateway', () => {
  it('sets what subgraphs are allowed, each by its variable', () => {
    const { transport } = readGatewayConfig({
      SUBGRAPH_TIMEOUT_MS: '700',
      SUBGRAPH_RETRY_SHARE: '0.25',
      SUBGRAPH_BREAKER_CALLS: '7',
      SUBGRAPH_BREAKER_OPEN_MS: '1500',
    });

    expect(transport).toMatchObject({ deadlineMs: 700, retryShare: 0.25, breakerCalls: 7, breakerOpenMs: 1_500 });
  });

  it.each([
    ['SUBGRAPH_RETRY_SHARE', '2', 'SUBGRAPH_RETRY_SHARE: give a number from 0 to 1, not 2'],
    ['SUBGRAPH_TIMEOUT_MS', 'soon', 'SUBGRAPH_TIMEOUT_MS: give a whole number from 1 to 3600000, not NaN'],
    ['INTROSPECTION', 'maybe', 'INTROSPECTION: give on or off, not "maybe"'],
  ])('that is wrong is refused with a line that names the variable: %s', (name, value, line) => {
    expect(() => readGatewayConfig({ [name]: value })).toThrow(line);
  });
});
