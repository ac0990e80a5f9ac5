import '#ui/base.css';
import { useRef, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Badge } from '#ui/badge.tsx';
import { ButtonLink } from '#ui/button-link.tsx';
import { Button } from '#ui/button.tsx';
import { ChoiceList } from '#ui/choice-list.tsx';
import { Choice } from '#ui/choice.tsx';
import { CopyButton } from '#ui/copy-button.tsx';
import { ICONS } from '#ui/icon-names.ts';
import { Icon } from '#ui/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Outline } from '#ui/outline.tsx';
import { PageBody } from '#ui/page.tsx';
import { RichText } from '#ui/rich-text.tsx';
import { Section } from '#ui/section.tsx';
import css from './dev-components.module.css';

/*
 * Every component of `ui/` in its states, and the tokens they are drawn with: `npm run dev`, then /components/. Only the
 * development server has this page; a test looks for it in the build. Its words are for developers, so they stand here.
 */

/** Draws the page into the document. */
export function show(): void {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Components />);
}

const TONES = ['plain', 'good', 'care', 'stop'] as const;
const LOOKS = ['primary', 'plain', 'quiet'] as const;

function Components() {
  const items = ['tokens', 'badge', 'button', 'choice', 'copy', 'icon', 'notice', 'section'];
  return (
    <main className={css.page}>
      <PageBody
        kicker={<Badge tone="plain">development only</Badge>}
        title="Components"
        lead="Everything in ui/, in its states. Emulate dark and forced colours, or run `npm run components`."
        first={
          <ButtonLink look="primary">
            <a href="#tokens">
              Begin <Icon name="arrow-right" />
            </a>
          </ButtonLink>
        }
        aside={
          <Outline title="On this page">
            {items.map((item) => (
              <li key={item}>
                <a href={`#${item}`}>{item}</a>
              </li>
            ))}
          </Outline>
        }
      >
        <Tokens />
        <Controls />
        <Section id="notice" title="Notice">
          {TONES.map((tone) => (
            <Notice key={tone} tone={tone} title={tone}>
              <p>
                <RichText text="Prose with `code` and a " />
                <a href="#notice">link</a>.
              </p>
            </Notice>
          ))}
        </Section>
        <Section id="section" title="Section, folded" folded="everywhere">
          <p>What is looked up and not read.</p>
        </Section>
      </PageBody>
    </main>
  );
}

/** The custom properties of `:root`, with a sample of those that are colours. */
function Tokens() {
  const names = [...document.styleSheets]
    .flatMap((sheet) => rules([...sheet.cssRules]))
    .flatMap((rule) => (rule.selectorText === ':root' ? [...rule.style] : []))
    .filter((name) => name.startsWith('--'));
  return (
    <Section id="tokens" title="Tokens">
      <ul className={css.tokens}>
        {[...new Set(names)].map((name) => (
          <li key={name}>
            {name.startsWith('--color') && (
              <svg className={css.swatch} aria-hidden="true">
                <rect width="100%" height="100%" fill={`var(${name})`} />
              </svg>
            )}
            <code>{name}</code> {getComputedStyle(document.documentElement).getPropertyValue(name)}
          </li>
        ))}
      </ul>
      <h3>A heading of the third order</h3>
      <p>
        Text with <code>code</code>, a <mark>mark</mark> and a <a href="#tokens">link</a>.
      </p>
    </Section>
  );
}

/** The style rules, those in layers and media queries included. */
function rules(all: readonly CSSRule[]): readonly CSSStyleRule[] {
  return all.flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return [rule];
    return rule instanceof CSSGroupingRule ? rules([...rule.cssRules]) : [];
  });
}

function Controls() {
  const shown = useRef<HTMLElement>(null);
  return (
    <>
      <Row id="badge" title="Badge">
        {TONES.map((tone) => (
          <Badge key={tone} tone={tone}>
            {tone}
          </Badge>
        ))}
      </Row>
      <Row id="button" title="Button, button link">
        {LOOKS.map((look) => (
          <Button key={look} look={look}>
            {look}
          </Button>
        ))}
        <Button aria-disabled>disabled</Button>
        <Button aria-pressed>pressed</Button>
        <ButtonLink>
          <a href="#button">plain link</a>
        </ButtonLink>
      </Row>
      <Section id="choice" title="Choice, choice list">
        <Choice
          legend="One of a few"
          value="a"
          options={[
            ['a', 'chosen'],
            ['b', 'not chosen'],
          ]}
          onChange={() => undefined}
        />
        <ChoiceList>
          <li>
            <a href="#choice">An answer</a>
          </li>
          <li>
            <a href="#choice">
              An answer with <code>code</code>
            </a>
          </li>
        </ChoiceList>
      </Section>
      <Row id="copy" title="Copy button">
        <code ref={shown}>Get-Module</code>
        <CopyButton
          text="Get-Module"
          shown={shown}
          label="Copy the command"
          said={{ copied: 'Copied', selected: 'Selected', refused: 'Not copied' }}
        >
          Copy
        </CopyButton>
      </Row>
      <Row id="icon" title="Icon">
        {ICONS.map((name) => (
          <span key={name}>
            <Icon name={name} /> {name}
          </span>
        ))}
      </Row>
    </>
  );
}

type RowProps = { readonly id: string; readonly title: string; readonly children: ReactNode };

function Row({ id, title, children }: RowProps) {
  return (
    <Section id={id} title={title}>
      <div className={css.row}>{children}</div>
    </Section>
  );
}
