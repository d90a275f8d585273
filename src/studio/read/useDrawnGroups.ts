import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

interface Drawn {
  /** Groups in view, or nearly so. */
  readonly near: ReadonlySet<number>;
  /** The group that a person did something in last: it stays, and with it their focus and what they are selecting. */
  readonly at: number;
  /** How high groups were when they were last drawn, in pixels. */
  readonly heights: ReadonlyMap<number, number>;
}

interface DrawnGroups {
  /** The element that has the groups as its children, and nothing else. */
  readonly list: RefObject<HTMLDivElement | null>;
  readonly isDrawn: (group: number) => boolean;
  readonly heights: Drawn['heights'];
  /** A person does something in a group. It is drawn when this returns. */
  readonly goTo: (group: number) => void;
}

/** What is this near to the view is drawn already when it comes into it. */
const NEAR = '100% 0px';

/**
 * Which groups of a long list have to be drawn: those near the view, the one where a person is and those beside it, the first
 * and the last. So the keyboard finds the next stop wherever it comes from, and no more is drawn however long the list is.
 */
export function useDrawnGroups(count: number): DrawnGroups {
  const list = useRef<HTMLDivElement>(null);
  const here = useRef(0);
  const [{ near, at, heights }, setDrawn] = useState<Drawn>({ near: new Set(), at: 0, heights: new Map() });
  useEffect(() => {
    const groups = new Map([...(list.current?.children ?? [])].map((element, group) => [element, group]));
    const observer = new IntersectionObserver(
      (entries) => {
        const measured = heightsOf(list.current);
        setDrawn((before) => {
          const after = new Set(before.near);
          for (const { target, isIntersecting } of entries) {
            const group = groups.get(target) ?? 0;
            if (isIntersecting) after.add(group);
            else after.delete(group);
          }
          return { ...before, near: after, heights: new Map([...before.heights, ...measured]) };
        });
      },
      { rootMargin: NEAR },
    );
    for (const element of groups.keys()) observer.observe(element);
    return () => observer.disconnect();
  }, [count]);
  const goTo = useCallback((group: number) => {
    if (here.current === group || group < 0) return;
    here.current = group;
    const measured = heightsOf(list.current);
    flushSync(() => setDrawn((before) => ({ ...before, at: group, heights: new Map([...before.heights, ...measured]) })));
  }, []);
  // Who clicks into a paragraph, to select words of it, puts the focus on it.
  useEffect(() => {
    const { current } = list;
    const onFocus = ({ target }: FocusEvent) => goTo([...(current?.children ?? [])].findIndex((group) => group.contains(target as Node)));
    current?.addEventListener('focusin', onFocus);
    return () => current?.removeEventListener('focusin', onFocus);
  }, [goTo]);
  const isDrawn = (group: number) => near.has(group) || Math.abs(group - at) <= 1 || group === 0 || group === count - 1;
  return { list, isDrawn, heights, goTo };
}

/** The heights of the groups that are drawn now. */
function heightsOf(list: HTMLElement | null): ReadonlyMap<number, number> {
  const groups = [...(list?.children ?? [])].entries();
  return new Map([...groups].filter(([, group]) => group.hasAttribute('data-drawn')).map(([index, group]) => [index, group.getBoundingClientRect().height]));
}
