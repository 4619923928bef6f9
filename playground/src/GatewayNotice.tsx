import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';

const retryMs = 5000;

/** Says that the gateway does not hand out its schema, and asks again until it does. */
export function GatewayNotice({ endpoint }: { endpoint: string }) {
  const { fetchError, isIntrospecting } = useGraphiQL(pick('fetchError', 'isIntrospecting'));
  const { introspect } = useGraphiQLActions();
  const [lastError, setLastError] = useState<string | null>(null);

  // Each attempt clears fetchError at once; the notice stays until the attempt has ended, or it would blink.
  useEffect(() => {
    if (!isIntrospecting) setLastError(fetchError);
    if (isIntrospecting || fetchError === null) return undefined;
    const retry = setTimeout(introspect, retryMs);
    return () => clearTimeout(retry);
  }, [fetchError, isIntrospecting, introspect]);

  if (lastError === null) return null;
  return (
    <div className="notice" role="alert">
      <p>
        <strong>
          The gateway at {endpoint} is not ready; asking again every {retryMs / 1000} seconds.
        </strong>{' '}
        <span lang="zh-CN">网关未就绪或无法连接，正在自动重试。</span> <code>{messagesOf(lastError)}</code>
      </p>
      <button type="button" disabled={isIntrospecting} onClick={() => introspect()}>
        Try now <span lang="zh-CN">立即重试</span>
      </button>
    </div>
  );
}

function messagesOf(error: string): string {
  try {
    const { errors = [], message } = JSON.parse(error);
    return [message, ...errors.map((each: { message?: string }) => each.message)].filter(Boolean).join(' ') || error;
  } catch {
    return error;
  }
}
