import { useRef, type PointerEvent, type SyntheticEvent } from 'react';

/** How far a hand shakes while it clicks, in pixels. */
const SHAKE = 4;

/**
 * Lets a box that scrolls be dragged with the mouse; fingers scroll it anyway. A drag that ends on a link does not follow
 * it. Returns the handlers of the box.
 */
export function usePan() {
  const from = useRef<{ readonly x: number; readonly y: number; moved: boolean }>(undefined);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType !== 'mouse' || event.button !== 0) return;
      from.current = { x: event.clientX, y: event.clientY, moved: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const begun = from.current;
      if (!begun || event.buttons === 0) return;
      const away = Math.hypot(event.clientX - begun.x, event.clientY - begun.y);
      if (!begun.moved && away < SHAKE) return;
      begun.moved = true;
      event.currentTarget.scrollBy(-event.movementX, -event.movementY);
    },
    onClickCapture: (event: SyntheticEvent) => {
      if (from.current?.moved) event.preventDefault();
      from.current = undefined;
    },
    // A link would be dragged instead of the picture.
    onDragStart: (event: SyntheticEvent) => {
      event.preventDefault();
    },
  };
}
