// The few names of React that this page and the types of GraphiQL use, so that one page does not need @types/react.

declare module 'react' {
  import type { JSX } from 'react/jsx-runtime';

  export type { JSX };
  export type ReactNode = JSX.Element | string | number | boolean | null | undefined | Iterable<ReactNode>;
  export type FC<Props = object> = (props: Props) => ReactNode;
  export type ComponentType<Props = object> = FC<Props>;
  export type ComponentPropsWithoutRef<Component> = Component extends (props: infer Props) => unknown ? Props : object;
  export type SVGProps<_Element> = Readonly<Record<string, unknown>>;
  export type Dispatch<Value> = (value: Value) => void;
  export type RefObject<Value> = { current: Value };
  export type KeyboardEventHandler<_Element = Element> = (event: KeyboardEvent) => void;

  export const StrictMode: FC<{ children?: ReactNode }>;
  export function useEffect(effect: () => undefined | (() => void), dependencies?: readonly unknown[]): void;
  export function useState<Value>(initial: Value): [Value, Dispatch<Value>];
}

declare module 'react/jsx-runtime' {
  import type { ReactNode } from 'react';

  export namespace JSX {
    interface Element {
      readonly type: unknown;
      readonly props: unknown;
      readonly key: string | null;
    }
    type ElementType = string | ((props: never) => ReactNode);
    interface ElementChildrenAttribute {
      children: unknown;
    }
    interface IntrinsicAttributes {
      key?: string;
    }
    type IntrinsicElements = Record<string, Readonly<Record<string, unknown>>>;
  }
}

declare module 'react-dom/client' {
  import type { ReactNode } from 'react';

  export function createRoot(container: Element): { render(node: ReactNode): void };
}
