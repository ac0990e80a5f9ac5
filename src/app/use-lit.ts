import { useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import type { MapPicture } from '#content/types.ts';
import { caseOf } from '#engine/case.ts';
import { useCase } from './case.tsx';

const never = () => () => undefined;

/**
 * The nodes of the path to be marked in a picture, the first one first: that to the node which the address names with
 * `?at=`, else the answers that were given in this call. The prerendered page marks nothing, and the first drawing has to
 * agree with it.
 *
 * @param page the id of a scenario, or `triage`
 */
export function useLit(picture: MapPicture, page: string): readonly string[] {
  const { search } = useLocation();
  const asked = useSyncExternalStore(
    never,
    () => new URLSearchParams(search).get('at'),
    () => null,
  );
  const { text, events } = useCase();
  const path = caseOf(text, events).paths.find((each) => each.page === page);
  const answered =
    path && (path.trail.length > 0 || path.end !== undefined) ? path.node : undefined;
  return pathTo(picture, asked ?? undefined) ?? pathTo(picture, answered) ?? [];
}

/** The boxes from the first one to that of a node. Undefined where there is no such box. */
function pathTo({ boxes }: MapPicture, node: string | undefined): readonly string[] | undefined {
  const parents = new Map(boxes.map((box) => [box.node, box.parent]));
  if (node === undefined || !parents.has(node)) return undefined;
  const path: string[] = [];
  for (let at: string | undefined = node; at !== undefined; at = parents.get(at)) path.unshift(at);
  return path;
}
