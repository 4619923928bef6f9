const longestMs = 2_000;
const mostRemembered = 10_000;

/** The same question, with answers up to two seconds old; a failure is not remembered. */
export function rememberBriefly<Answer>(
  ask: (key: string) => Promise<Answer>,
  now: () => Date,
): (key: string) => Promise<Answer> {
  const remembered = new Map<string, { readonly asked: number; readonly answer: Promise<Answer> }>();
  return (key) => {
    const instant = now().getTime();
    const known = remembered.get(key);
    if (known && instant - known.asked < longestMs && instant >= known.asked) return known.answer;
    remembered.delete(key);
    if (remembered.size >= mostRemembered) remembered.delete(remembered.keys().next().value ?? '');
    const answer = ask(key);
    remembered.set(key, { asked: instant, answer });
    answer.catch(() => remembered.delete(key));
    return answer;
  };
}
