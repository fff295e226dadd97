import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../basics/index.ts';
import type { Session } from '../server/index.ts';
import { ask, look, onGone, onLocked, problemsIn } from './kit/api.ts';
import { type Settings, useSettings } from './kit/settings.ts';
import { Button, Loading, Page, Problems } from './kit/parts.tsx';
import { useOpenOnPaper } from './kit/printing.ts';
import { Link, useRoute } from './kit/router.tsx';
import type { ScreenProps } from './kit/screen.ts';
import { plural } from './kit/words.ts';
import { Data } from './screens/data.tsx';
import { Locked } from './screens/locked.tsx';
import { NewData } from './screens/new-data.tsx';
import { NotFound } from './screens/not-found.tsx';
import { Start } from './screens/start.tsx';
import { WorkspaceScreen } from './screens/workspace.tsx';

type Who =
  | { readonly state: 'asking' }
  | { readonly state: 'refused'; readonly problems: readonly Problem[] }
  | { readonly state: 'locked' }
  | { readonly state: 'gone' }
  | { readonly state: 'in'; readonly session: Session };

/** The application: locked, or a screen in its frame. When it locks, everything shown is taken away. */
export function App(): JSX.Element {
  const [who, setWho] = useState<Who>({ state: 'asking' });
  const enter = (): void => {
    ask<Session>('GET', '/api/session').then(
      (session) => setWho({ state: 'in', session }),
      (cause: unknown) => {
        const problems = problemsIn(cause);
        setWho(problems[0]?.code === 'locked' ? { state: 'locked' } : { state: 'refused', problems });
      },
    );
  };
  useEffect(() => {
    onLocked(() => setWho({ state: 'locked' }));
    onGone(() => setWho({ state: 'gone' }));
    enter();
  }, []);
  useStayingAwake(who.state === 'in');
  if (who.state === 'locked') return <Locked enter={enter} />;
  if (who.state === 'refused')
    return (
      <Page title="Clear My Record">
        <Problems problems={who.problems} title="It cannot be opened" />
        <Button onClick={enter}>Try again</Button>
      </Page>
    );
  if (who.state === 'gone')
    return (
      <Page title="The application is closed">
        <p>
          It has ended, so nothing of a record is shown any more. Start it again with <code>cmr app</code>, and open the
          link that it prints. Runs and results that were finished are kept.
        </p>
        <Button onClick={enter}>Try again</Button>
      </Page>
    );
  if (who.state === 'asking') return <Loading what="Clear My Record" />;
  return <Frame session={who.session} />;
}

/** Tells the server that somebody is here, at most every half minute. */
function useStayingAwake(active: boolean): void {
  useEffect(() => {
    if (!active) return undefined;
    let last = 0;
    const here = (): void => {
      if (performance.now() - last < 30_000) return;
      last = performance.now();
      ask('POST', '/api/alive').catch(() => {});
    };
    // Without anybody there, the next look finds out that it is locked or has ended, and the screen is cleared.
    const watch = setInterval(() => void look(), 10_000);
    const kinds = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const kind of kinds) addEventListener(kind, here, { passive: true });
    return () => {
      clearInterval(watch);
      for (const kind of kinds) removeEventListener(kind, here);
    };
  }, [active]);
}

function Frame({ session }: { readonly session: Session }): JSX.Element {
  const settings = useSettings();
  const route = useRoute();
  useOpenOnPaper();
  return (
    <>
      <a class="usa-skipnav" href="#main">
        Skip to the content
      </a>
      <header class="top">
        <div class="top__in">
          <Link to="/" class="top__name">
            Clear My Record
          </Link>
          <nav class="top__nav" aria-label="Main">
            <Link to="/" class="top__link" current={route.length === 0}>
              Start
            </Link>
            <Link to="/data" class="top__link" current={route[0] === 'data' && route.length === 1}>
              New run
            </Link>
            <Link to="/compare" class="top__link" current={route[0] === 'compare'}>
              Compare
            </Link>
            <Link to="/help" class="top__link" current={route[0] === 'help'}>
              Help
            </Link>
            <Link to="/workspace" class="top__link" current={route[0] === 'workspace'}>
              Workspace
            </Link>
          </nav>
          <div class="top__tools">
            <ThemeButton settings={settings} />
            <Button kind="plain" onClick={lock}>
              Lock
            </Button>
          </div>
        </div>
      </header>
      <p class="print-only printed">Clear My Record {session.version}</p>
      <Screen session={session} route={route} />
      <footer class="bottom">
        <p>
          Clear My Record {session.version} · on this machine alone · locks after{' '}
          {plural(session.idleMinutes, 'minute')} without use
        </p>
      </footer>
    </>
  );
}

/** The next request finds the door locked, and the screen is cleared. */
function lock(): void {
  void ask('POST', '/api/lock')
    .catch(() => {})
    .then(look);
}

function ThemeButton({ settings: { theme, setTheme } }: { readonly settings: Settings }): JSX.Element {
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <Button kind="plain" onClick={() => setTheme(other)}>
      {other === 'dark' ? 'Dark' : 'Light'} colors
    </Button>
  );
}

type Later = { readonly load: () => Promise<ComponentType<never>> };

/** Screens that bring the law or long texts with them are loaded when they are first shown. */
const LATER: Readonly<Record<string, Later>> = {
  policy: { load: async () => (await import('./screens/policy.tsx')).PolicyScreen as ComponentType<never> },
  compare: { load: async () => (await import('./screens/compare.tsx')).CompareScreen as ComponentType<never> },
  help: { load: async () => (await import('./screens/help.tsx')).HelpScreen as ComponentType<never> },
  runs: { load: async () => (await import('./screens/run.tsx')).RunScreen as ComponentType<never> },
};

function Screen({ session, route }: { readonly session: Session; readonly route: readonly string[] }): JSX.Element {
  const [first, id] = route;
  if (first === undefined) return <Start />;
  if (first === 'workspace') return <WorkspaceScreen />;
  if (first === 'data') return id === undefined ? <NewData /> : <Data key={id} id={id} />;
  const later = LATER[first];
  if (!later) return <NotFound />;
  return <Loaded key={first} later={later} session={session} route={route} />;
}

/** A screen whose program comes when it is asked for. */
function Loaded({
  later,
  session,
  route,
}: {
  readonly later: Later;
  readonly session: Session;
  readonly route: readonly string[];
}): JSX.Element {
  const [found, setFound] = useState<{ readonly Part: ComponentType<ScreenProps> }>();
  const [failed, setFailed] = useState<unknown>();
  useEffect(() => {
    later.load().then(
      (Part) => setFound({ Part: Part as unknown as ComponentType<ScreenProps> }),
      // Without a server no program comes from it.
      (cause: unknown) => void look().then(() => setFailed(cause)),
    );
  }, [later]);
  if (failed)
    return (
      <Page title="Clear My Record">
        <Problems problems={problemsIn(failed)} title="The screen cannot be shown" />
      </Page>
    );
  return found ? <found.Part session={session} route={route} /> : <Loading what="The screen" />;
}
