import { useEffect, useState } from 'react';
import { type Purpose, purposes } from '../../schema/caller.ts';
import type { Persona, Viewer } from './viewer.ts';

const retryMs = 5000;

/** Two menus that say as whom and what for to ask; none where the gateway offers no personas. */
export function ViewAsMenu({ viewer }: { viewer: Viewer }) {
  const [personas, setPersonas] = useState<readonly Persona[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [role, setRole] = useState(viewer.role());
  const [purpose, setPurpose] = useState(viewer.purpose());

  useEffect(() => {
    let retry: number | undefined;
    viewer.personas().then(setPersonas, () => {
      retry = setTimeout(() => setAttempt(attempt + 1), retryMs);
    });
    return () => clearTimeout(retry);
  }, [viewer, attempt]);

  if (personas.length === 0) return null;
  const persona = personas.find((each) => each.role === role);
  return (
    <form className="view-as" aria-label="View as 查看身份">
      <label>
        View as <span lang="zh-CN">身份</span>{' '}
        <select
          value={persona?.role ?? ''}
          title={persona && `${persona.divisions.join(' ')}\n${persona.scopes.join('\n')}`}
          onChange={({ target }: Chosen) => {
            viewer.viewAs(target.value || null);
            setRole(target.value || null);
          }}
        >
          <option value="">Nobody: no token 未登录（匿名）</option>
          {personas.map((each) => (
            <option key={each.role} value={each.role}>
              {each.english} {each.chinese}
            </option>
          ))}
        </select>
      </label>
      <label>
        for <span lang="zh-CN">用途</span>{' '}
        <select
          value={persona === undefined ? '' : (persona.purpose ?? purpose ?? '')}
          disabled={persona === undefined || persona.purpose !== null}
          onChange={({ target }: Chosen) => {
            viewer.askFor(target.value || null);
            setPurpose(target.value || null);
          }}
        >
          <option value="">no purpose 未说明</option>
          {Object.entries(purposes).map(([name, meaning]) => (
            <option key={name} value={name} title={meaning}>
              {name} {chineseIn(meaning)}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

interface Chosen {
  readonly target: { readonly value: string };
}

const chineseIn = (meaning: (typeof purposes)[Purpose]) => /\((.+)\)/.exec(meaning)?.[1];
