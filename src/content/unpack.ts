/**
 * Unpacks the content of the single file: JSON, deflated, in base 64. Every browser of the last years can inflate by
 * itself.
 */
export async function unpack(packed: string): Promise<Readonly<Record<string, unknown>>> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  // Written by our own build, so its shape is known.
  return JSON.parse(await new Response(inflated).text()) as Readonly<Record<string, unknown>>;
}
