/** An element of an XML file without text of its own, which is all that a web.config has. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
};

/** Reads such a file. @throws where a tag is not closed, or anything but tags and comments is left */
export function readXml(text: string): Element {
  const tags = /<(\/?)([\w.]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g;
  const rest = text.replaceAll(/<\?xml[^>]*\?>|<!--[^]*?-->/g, '');
  const left = rest.replaceAll(tags, '').trim();
  if (left !== '') throw new Error(`neither a tag nor a comment: ${left.slice(0, 40)}`);
  const top = { name: '', attributes: {}, children: [] as Element[] };
  const open: { name: string; children: Element[] }[] = [top];
  for (const [, closing, name = '', attributes = '', empty] of rest.matchAll(tags)) {
    if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const element = { name, attributes: readAttributes(attributes), children: [] as Element[] };
    open.at(-1)?.children.push(element);
    if (empty !== '/') open.push(element);
  }
  const [root, ...more] = top.children;
  if (open.length !== 1 || root === undefined || more.length > 0)
    throw new Error('expected one whole element');
  return root;
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&apos;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    ]),
  );
}
