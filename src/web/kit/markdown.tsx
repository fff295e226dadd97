import { type Token, type Tokens, lexer } from 'marked';
import type { ComponentChildren, JSX } from 'preact';
import { Link } from './router.tsx';

type Place = {
  /** The folder of the page, for pictures and links beside it. */
  readonly folder: string;
  readonly known: ReadonlySet<string>;
};

/** Markdown as elements. Nothing of it becomes markup by itself: HTML in a page is shown as text. */
export function Markdown({ text, ...place }: { readonly text: string } & Place): JSX.Element {
  return <div class="prose">{blocks(lexer(text), place)}</div>;
}

function blocks(tokens: readonly Token[], place: Place): ComponentChildren {
  return tokens.map((token, i) => block(token, place, i));
}

function block(token: Token, place: Place, key: number): ComponentChildren {
  switch (token.type) {
    case 'heading': {
      const { depth, tokens } = token as Tokens.Heading;
      // The page's own heading is that of the screen.
      if (depth === 1) return undefined;
      const Heading = depth === 2 ? 'h2' : depth === 3 ? 'h3' : 'h4';
      return <Heading key={key}>{inline(tokens, place)}</Heading>;
    }
    case 'paragraph':
      return <p key={key}>{inline((token as Tokens.Paragraph).tokens, place)}</p>;
    case 'text':
      return <span key={key}>{inline((token as Tokens.Text).tokens ?? [], place) ?? token.raw}</span>;
    case 'list':
      return list(token as Tokens.List, place, key);
    case 'blockquote':
      return <blockquote key={key}>{blocks((token as Tokens.Blockquote).tokens, place)}</blockquote>;
    case 'code':
      return (
        <pre key={key} tabIndex={0}>
          <code>{(token as Tokens.Code).text}</code>
        </pre>
      );
    case 'table':
      return table(token as Tokens.Table, place, key);
    case 'hr':
      return <hr key={key} />;
    case 'space':
      return undefined;
    default:
      return <p key={key}>{token.raw}</p>;
  }
}

function list({ ordered, start, items }: Tokens.List, place: Place, key: number): ComponentChildren {
  const entries = items.map((item, i) => <li key={i}>{blocks(item.tokens, place)}</li>);
  return ordered ? (
    <ol key={key} start={Number(start) || 1}>
      {entries}
    </ol>
  ) : (
    <ul key={key}>{entries}</ul>
  );
}

function table({ header, rows }: Tokens.Table, place: Place, key: number): ComponentChildren {
  return (
    <div key={key} class="scroller" role="region" aria-label={`Table ${key}`} tabIndex={0}>
      <table class="plain">
        <thead>
          <tr>
            {header.map((cell, i) => (
              <th key={i} scope="col">
                {cell.tokens.length === 0 ? <span class="usa-sr-only">Name</span> : inline(cell.tokens, place)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, i) => (
                <td key={i}>{inline(cell.tokens, place)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function inline(tokens: readonly Token[], place: Place): ComponentChildren {
  return tokens.map((token, i) => {
    switch (token.type) {
      case 'strong':
        return <strong key={i}>{inline((token as Tokens.Strong).tokens, place)}</strong>;
      case 'em':
        return <em key={i}>{inline((token as Tokens.Em).tokens, place)}</em>;
      case 'codespan':
        return <code key={i}>{(token as Tokens.Codespan).text}</code>;
      case 'br':
        return <br key={i} />;
      case 'link':
        return link(token as Tokens.Link, place, i);
      case 'image': {
        const { href, text } = token as Tokens.Image;
        return <img key={i} class="prose__picture" src={`/api/help/${place.folder}/${href}`} alt={text} />;
      }
      case 'escape':
      case 'text': {
        const own = (token as Tokens.Text).tokens;
        return own ? inline(own, place) : (token as Tokens.Text).text;
      }
      default:
        return token.raw;
    }
  });
}

/** A link to another page of the help stays in the app; others lead out of it and are shown as words. */
function link({ href, tokens }: Tokens.Link, place: Place, key: number): ComponentChildren {
  const [file = ''] = href.split('#');
  const path = new URL(file, `http://help/${place.folder}/`).pathname.slice(1).replace(/\.md$/, '');
  if (file.endsWith('.md') && place.known.has(path))
    return (
      <Link key={key} to={`/help/${path}`}>
        {inline(tokens, place)}
      </Link>
    );
  return <span key={key}>{inline(tokens, place)}</span>;
}
