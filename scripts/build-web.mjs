// Bundles src/web into dist/web: one page, its program, its styles and fonts, and nothing from anywhere else.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const design = join(root, 'node_modules/@uswds/uswds/dist');

/** Components of the U.S. Web Design System that the page uses; the rest of its stylesheet is left out. */
const COMPONENTS =
  /\.usa-(?:accordion|alert|button|checkbox|error|fieldset|file-input|focus|form|hint|input|label|legend|link|list|process-list|prose|radio|range|search|select|skipnav|sr-only|step-indicator|summary-box|table|tag|textarea)(?![a-z])/;

const FONTS = [
  ['sourcesanspro-regular-webfont.woff2', 400],
  ['sourcesanspro-semibold-webfont.woff2', 600],
  ['sourcesanspro-bold-webfont.woff2', 700],
];

/** Writes the web app into `out`; returns the names of its files. */
export async function buildWeb(out) {
  mkdirSync(join(out, 'fonts'), { recursive: true });
  for (const [name] of FONTS) copyFileSync(join(design, 'fonts/source-sans-pro', name), join(out, 'fonts', name));
  copyFileSync(join(root, 'src/web/index.html'), join(out, 'index.html'));
  copyFileSync(join(root, 'src/web/icon.svg'), join(out, 'icon.svg'));
  const own = ['tokens', 'page', 'parts', 'charts', 'print'].map((name) =>
    readFileSync(join(root, `src/web/style/${name}.css`), 'utf8'),
  );
  const css = [fontFaces(), designSystem(), ...own].join('\n');
  const styles = await build({
    stdin: { contents: css, loader: 'css' },
    minify: true,
    write: false,
    logLevel: 'warning',
  });
  writeFileSync(join(out, 'app.css'), styles.outputFiles[0].contents);
  const { metafile } = await build({
    entryPoints: { app: join(root, 'src/web/main.tsx') },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    metafile: true,
    outdir: out,
    chunkNames: 'part-[hash]',
    // Forms are filled on the server; the page takes only their maps from the same folder.
    external: ['@cantoo/pdf-lib'],
    legalComments: 'none',
    logLevel: 'warning',
  });
  return Object.keys(metafile.outputs);
}

function fontFaces() {
  return FONTS.map(
    ([name, weight]) =>
      `@font-face{font-family:"Source Sans Pro Web";font-weight:${weight};font-display:swap;src:url(/fonts/${name}) format("woff2")}`,
  ).join('\n');
}

/**
 * The packaged stylesheet of the design system, cut down to the components in use. Its colours become custom properties,
 * so that the dark theme can set them; its pictures are left out, and drawn by our own rules where they matter.
 */
function designSystem() {
  const css = readFileSync(join(design, 'css/uswds.min.css'), 'utf8');
  const kept = rulesOf(css).flatMap(keptOf);
  return kept
    .join('\n')
    .replaceAll(/background-image:(?:url\([^)]*\)|linear-gradient\([^;}]*\))(?:,[^;}]*)?/g, 'background-image:none')
    .replaceAll(/(?:-webkit-)?mask(?:-image)?:url\([^)]*\)[^;}]*/g, 'mask:none')
    .replaceAll(/#[0-9a-f]{6}\b|#[0-9a-f]{3}\b/gi, (hex) => {
      const full = hex.length === 4 ? hex.slice(1).replaceAll(/./g, '$&$&') : hex.slice(1);
      return `var(--c-${full.toLowerCase()},#${full.toLowerCase()})`;
    });
}

function keptOf(rule) {
  const head = rule.slice(0, rule.indexOf('{'));
  if (head.startsWith('@media')) {
    const inside = rulesOf(rule.slice(rule.indexOf('{') + 1, -1)).flatMap(keptOf);
    return inside.length === 0 ? [] : [`${head}{${inside.join('')}}`];
  }
  if (head.startsWith('@')) return [];
  const selectors = head
    .split(/,(?![^(]*\))/)
    .filter(
      (each) => COMPONENTS.test(each) && !/\.usa-(?:dark|banner|nav|footer|header|combo-box|date|time)/.test(each),
    );
  return selectors.length === 0 ? [] : [`${selectors.join(',')}${rule.slice(rule.indexOf('{'))}`];
}

/** The rules of a stylesheet, or of the inside of a media query, each as text. */
function rulesOf(css) {
  const rules = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < css.length; i++) {
    if (css[i] === '{') depth++;
    else if (css[i] === '}' && --depth === 0) {
      rules.push(css.slice(start, i + 1).trim());
      start = i + 1;
    } else if (css[i] === ';' && depth === 0) start = i + 1;
  }
  return rules;
}
