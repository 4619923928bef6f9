import { describe, expect, it, jest } from '@jest/globals';
import { type Answer, inProcess } from '../../../gateway/transport/inProcess.ts';
import { aContext, aRequest } from './recordedTransport.ts';

describe('A call in process', () => {
  it('hands the request and the answer over as they are', async () => {
    const request = aRequest();
    const context = aContext();
    const given = { data: { on: new Date(0) } };
    const answer = jest.fn<Answer>(async () => given);

    expect(await inProcess(answer).send(request, context)).toBe(given);
    expect(answer.mock.calls).toEqual([[request, context]]);
    expect(answer.mock.calls[0]?.[0]).toBe(request);
  });

  it('fails, and does not throw, when the function throws', async () => {
    const mistake = new Error('a mistake of ours');
    const call = inProcess(() => {
      throw mistake;
    }).send(aRequest(), aContext());

    await expect(call).rejects.toBe(mistake);
  });

  it('runs nothing for a client that has gone already', async () => {
    const answer = jest.fn<Answer>();
    const signal = AbortSignal.abort();

    await expect(inProcess(answer).send(aRequest(), aContext({ signal }))).rejects.toBe(signal.reason);
    expect(answer).not.toHaveBeenCalled();
  });

  it('is ready unless it is told otherwise', async () => {
    const answer = async () => ({ data: {} });

    expect(await inProcess(answer).whyNotReady()).toBeNull();
    expect(await inProcess(answer, async () => 'starting').whyNotReady()).toBe('starting');
  });
});
