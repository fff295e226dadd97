import type { JSX } from 'preact';
import { Page } from '../kit/parts.tsx';
import { Link } from '../kit/router.tsx';

export function NotFound(): JSX.Element {
  return (
    <Page title="Nothing here" lead="There is no screen at this address.">
      <p>
        <Link to="/">Go to Start</Link>
      </p>
    </Page>
  );
}
