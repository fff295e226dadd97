import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HelpPage } from '../../server/index.ts';
import { Markdown } from '../kit/markdown.tsx';
import { Page, Shown } from '../kit/parts.tsx';
import { Link } from '../kit/router.tsx';
import type { ScreenProps } from '../kit/screen.ts';
import { useAsked } from '../kit/use.ts';

/** The questions that people ask, the law, and what files hold: the pages that come with the program. */
export function HelpScreen({ route }: ScreenProps): JSX.Element {
  const pages = useAsked<readonly HelpPage[]>('/api/help');
  if (pages.asked.state !== 'here')
    return (
      <Page title="Help">
        <Shown asked={pages.asked} what="Help">
          {() => undefined}
        </Shown>
      </Page>
    );
  const all = pages.asked.value;
  const id = route.length > 1 ? route.slice(1).join('/') : (all[0]?.id ?? '');
  const page = all.find((each) => each.id === id);
  return (
    <Page wide title={page?.title ?? 'Help'}>
      <div class="help">
        <Contents pages={all} now={id} />
        {page ? <Text key={id} id={id} pages={all} /> : <p>There is no such page. Choose another.</p>}
      </div>
    </Page>
  );
}

function Contents({ pages, now }: { readonly pages: readonly HelpPage[]; readonly now: string }): JSX.Element {
  // On a narrow screen the text comes first, and the list is opened when it is wanted.
  const [isWide] = useState(() => matchMedia('(min-width: 56rem)').matches);
  const groups = [...new Set(pages.map(({ group }) => group))];
  return (
    <nav class="help__contents" aria-label="Pages of help">
      <details open={isWide}>
        <summary>All pages of help</summary>
        {groups.map((group) => (
          <div key={group}>
            <h2>{group}</h2>
            <ul>
              {pages
                .filter((page) => page.group === group)
                .map(({ id, title }) => (
                  <li key={id}>
                    <Link to={`/help/${id}`} current={id === now}>
                      {title}
                    </Link>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </details>
    </nav>
  );
}

function Text({ id, pages }: { readonly id: string; readonly pages: readonly HelpPage[] }): JSX.Element {
  const { asked } = useAsked<{ readonly text: string }>(`/api/help/${id}`);
  const known = new Set(pages.map((page) => page.id));
  return (
    <div>
      <Shown asked={asked} what="The page">
        {({ text }) => <Markdown text={text} folder={id.slice(0, id.lastIndexOf('/'))} known={known} />}
      </Shown>
    </div>
  );
}
