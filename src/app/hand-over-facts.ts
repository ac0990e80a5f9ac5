import type { QueryClient } from '@tanstack/react-query';
import {
  indexTextQuery,
  outsideQuery,
  outsideTextQuery,
  repliesQuery,
  scenarioQuery,
  scenarioTextQuery,
  triageQuery,
  triageTextQuery,
} from '#content/queries.ts';
import type { Commands, IndexText, ScenarioContent, ScenarioText } from '#content/types.ts';
import { currentPath, type Case, type Past, type Path } from '#engine/case.ts';
import { excerpt } from '#engine/handover/excerpt.ts';
import type { Facts } from '#engine/handover/facts.ts';
import { momentOf } from '#engine/handover/moment.ts';
import type { Evidence, Verdict } from '#engine/match/match.ts';
import { fields } from '#engine/power-shell.ts';
import type { Lng } from '#i18n/languages.ts';
import { changesMade } from './changes-made.ts';
import { stepOf, stepsOf } from './hand-over-steps.ts';
import { findVerdict } from './verdict.ts';

/** What a text is written from, beside the content. */
export type Known = {
  readonly current: Case;
  readonly verdict: Verdict | undefined;
  /** The address of the page in a language. */
  readonly addressOf: (lng: Lng) => string;
  /** Milliseconds since 1970. */
  readonly now: number;
};

const NO_ESCALATION: Facts['escalation'] = { who: '', needed: [], commands: [] };

/** Collects everything a text says, in the language of the text. */
export async function collectFacts(client: QueryClient, lng: Lng, known: Known): Promise<Facts> {
  const { current, verdict } = known;
  const path = pathOf(current, verdict);
  const titles = await client.query(indexTextQuery(lng));
  const found = recognised(verdict, path?.page);
  const paths = current.paths.filter(({ page }) => page !== path?.page);
  const before = await Promise.all(paths.map((each) => stepsOf(client, lng, each)));
  return {
    ...(await pageFacts(client, lng, path)),
    evidence: excerpt(current.text, found.evidence),
    certainty: found.certainty,
    signatures: [...new Set(found.evidence.map(({ signature }) => signature))],
    steps: [...before.flat(), ...(path ? await stepsOf(client, lng, path) : [])],
    outcome: path?.end,
    past: await Promise.all(current.past.map((past) => pastFacts(client, titles, past))),
    ruledOut: current.ruledOut.map((id) => titleOf(titles, id)),
    copied: current.copied.map((copied) => ({ ...copied, at: momentOf(copied.at) })),
    changes: (await changesMade(client, lng, current)).map(
      ({ command: { words }, undo, undone }) => ({
        title: words.title,
        undo,
        words: words.undo,
        undone,
      }),
    ),
    file: {
      name: current.file.name,
      found: current.file.sightings.map(({ page, count, first, last }) => ({
        title: titleOf(titles, page),
        count,
        first,
        last,
      })),
    },
    address: known.addressOf(lng),
    versions: { app: __VERSION__, content: __CONTENT__, matcher: __MATCHER__ },
    moment: momentOf(known.now),
  };
}

/** Where the call is; a new text after a failure that is over is about something else. */
function pathOf(current: Case, verdict: Verdict | undefined): Path | undefined {
  const path = currentPath(current);
  const isPast = path?.end === 'another-message' && current.text.trim() !== '';
  return path && !(isPast && current.past.some(({ page }) => page === path.page))
    ? path
    : guessed(verdict, current);
}

/** Without a page that was looked at, the first thing that the pasted text or the file names. */
function guessed(verdict: Verdict | undefined, { file }: Case): Path | undefined {
  const page = verdict?.matches[0]?.scenario ?? verdict?.outside[0]?.id ?? file.sightings[0]?.page;
  return page === undefined ? undefined : { page, node: '', trail: [], end: undefined };
}

function recognised(
  verdict: Verdict | undefined,
  page: string | undefined,
): { readonly certainty: Facts['certainty']; readonly evidence: readonly Evidence[] } {
  const match =
    verdict?.matches.find(({ scenario }) => scenario === page) ??
    verdict?.outside.find(({ id }) => id === page);
  return { certainty: match?.certainty, evidence: match?.evidence ?? [] };
}

/** A message that is over: what it was, and the lines that say so. */
async function pastFacts(
  client: QueryClient,
  titles: IndexText,
  { page, text }: Past,
): Promise<Facts['past'][number]> {
  const { evidence } = recognised(await findVerdict(client, text), page);
  return { title: titleOf(titles, page), evidence: excerpt(text, evidence) };
}

function titleOf(titles: IndexText, id: string): string {
  return titles.scenarios[id]?.title ?? titles.outside[id] ?? id;
}

type PageFacts = Pick<
  Facts,
  'title' | 'summary' | 'today' | 'cause' | 'escalation' | 'waiting' | 'shown'
>;

async function pageFacts(
  client: QueryClient,
  lng: Lng,
  path: Path | undefined,
): Promise<PageFacts> {
  const nothing = {
    summary: '',
    today: '',
    cause: [],
    escalation: NO_ESCALATION,
    waiting: undefined,
    shown: undefined,
  };
  if (!path) {
    const [content, text] = await Promise.all([
      client.query(triageQuery()),
      client.query(triageTextQuery(lng)),
    ]);
    const commands = commandsOf(pick(content.commands, content.collect), text);
    return { title: undefined, ...nothing, escalation: { ...NO_ESCALATION, commands } };
  }
  if (path.page === 'triage') return { ...nothing, ...(await outcomeFacts(client, lng, path)) };
  const [content, text, replies] = await Promise.all([
    client.query(scenarioQuery(path.page)),
    client.query(scenarioTextQuery(lng, path.page)),
    client.query(repliesQuery(lng)),
  ]);
  if (content && text) {
    const place = content.tree.nodes[path.node];
    return {
      title: text.title,
      summary: text.summary,
      today: text.today,
      shown: place?.kind === 'leaf' && 'shows' in place.leaf ? place.leaf.shows : undefined,
      cause: [replies[path.page] ?? ''].filter((cause) => cause !== ''),
      escalation: escalationOf(content, text),
      waiting: place?.kind === 'question' ? stepOf(content, text, path.node, '') : undefined,
    };
  }
  const outside = await client.query(outsideTextQuery(lng, path.page));
  return {
    title: outside?.title ?? path.page,
    ...nothing,
    summary: outside?.meaning ?? '',
    cause: outside ? [outside.meaning] : [],
    escalation: {
      ...NO_ESCALATION,
      commands: commandsOf((await client.query(outsideQuery(path.page)))?.commands ?? {}, outside),
    },
  };
}

/** What the questions led to. */
async function outcomeFacts(
  client: QueryClient,
  lng: Lng,
  { node }: Path,
): Promise<Pick<PageFacts, 'title' | 'summary' | 'escalation'>> {
  const [content, text] = await Promise.all([
    client.query(triageQuery()),
    client.query(triageTextQuery(lng)),
  ]);
  const place = content.tree.nodes[node];
  const outcome = place?.kind === 'leaf' && place.leaf.kind === 'outcome' ? place.leaf.outcome : '';
  const commands = pick(content.commands, content.outcomes[outcome]?.commands ?? []);
  return {
    title: text.outcomes[outcome]?.title,
    summary: text.outcomes[outcome]?.text[0] ?? '',
    escalation: { ...NO_ESCALATION, commands: commandsOf(commands, text) },
  };
}

/** Who takes over, what they need, and the commands that collect it without changing anything. */
function escalationOf(content: ScenarioContent, text: ScenarioText): Facts['escalation'] {
  return {
    who: text.escalation.who,
    needed: text.escalation.collect,
    commands: commandsOf(pick(content.commands, content.collect), text),
  };
}

/** Some of the commands, in the order that is asked for. */
function pick(commands: Commands, ids: readonly string[]): Commands {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const command = commands[id];
      return command ? [[id, command] as const] : [];
    }),
  );
}

function commandsOf(
  commands: ScenarioContent['commands'],
  text: Pick<ScenarioText, 'commands'> | null,
): Facts['escalation']['commands'] {
  return Object.entries(commands)
    .filter(([, { effect, text: line }]) => effect === 'reads' && fields(line).length === 0)
    .map(([id, command]) => ({ title: text?.commands[id]?.title ?? id, text: command.text }));
}
