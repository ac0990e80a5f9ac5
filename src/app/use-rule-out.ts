import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { writeRuledOut } from '#urls/ruled-out.ts';

/** Puts into the address that a page is ruled out, so that it stays so wherever the reader goes from here. */
export function useRuleOut(
  id: string,
  out: boolean,
  ruledOut: readonly string[] | undefined,
): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!out || ruledOut === undefined || ruledOut.includes(id)) return;
    void navigate({ search: writeRuledOut([...ruledOut, id]) }, { replace: true });
  }, [id, out, ruledOut, navigate]);
}
