import type { AdmissionHandover } from '@renkei/forms';
import { useEffect, useRef } from 'react';
import { say } from './i18n.js';

/** What the app receives; the focus goes there, so that it is heard and seen. */
export function Result({ handover }: { readonly handover: AdmissionHandover }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (handover) heading.current?.focus();
  }, [handover]);
  return (
    <section aria-labelledby="result">
      <h2 id="result" ref={heading} tabIndex={-1}>
        {say('app.result')}
      </h2>
      <p>{say('app.resultAbout')}</p>
      <pre lang="ja">{JSON.stringify(handover, null, 2)}</pre>
    </section>
  );
}
