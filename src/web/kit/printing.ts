import { useEffect } from 'preact/hooks';

/** What is folded on the screen is printed open, and folded again after. Menus, and what is marked for the screen alone, stay shut. */
export function useOpenOnPaper(): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const before = (): void => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open], .menu, .screen-only)')];
      for (const each of opened) each.open = true;
    };
    const after = (): void => {
      for (const each of opened) each.open = false;
      opened = [];
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
}
