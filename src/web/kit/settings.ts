import { useEffect, useState } from 'preact/hooks';
import { ask } from './api.ts';

export type Settings = { readonly theme: 'light' | 'dark'; readonly setTheme: (theme: 'light' | 'dark') => void };

type Kept = { readonly theme?: 'light' | 'dark' };

/** Light or dark: as this machine is set, until somebody chooses. Kept in the workspace, not in the browser. */
export function useSettings(): Settings {
  const [theme, setTheme] = useState<'light' | 'dark'>(preferred);
  useEffect(() => {
    ask<Kept>('GET', '/api/notes/settings').then(
      (kept) => kept.theme && setTheme(kept.theme),
      () => {},
    );
  }, []);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return {
    theme,
    setTheme: (chosen) => {
      setTheme(chosen);
      ask('PUT', '/api/notes/settings', { theme: chosen } satisfies Kept).catch(() => {});
    },
  };
}

/** What this machine is set to. */
export function preferred(): 'light' | 'dark' {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
