import type { AdmissionHandover } from '@renkei/forms';
import { useEffect, useState } from 'react';
import { titleKey } from './handover.js';
import { HandoverForm } from './handover-form.js';
import { changeLanguage, languages, say, t, useLanguage } from './i18n.js';
import { Result } from './result.js';

/** The page: a language, the sheet, and in the end what an app would receive. */
export function App() {
  const language = useLanguage();
  const [handover, setHandover] = useState<AdmissionHandover>();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <>
      <header>
        <nav aria-label={say('app.language')}>
          {Object.entries(languages).map(([code, name]) => (
            <button
              key={code}
              type="button"
              lang={code}
              aria-pressed={code === language}
              onClick={() => changeLanguage(code)}
            >
              {name}
            </button>
          ))}
        </nav>
      </header>
      <main>
        <h1>{t.dynamic(titleKey)}</h1>
        <p>{say('app.about')}</p>
        <HandoverForm language={language} onReady={setHandover} />
        {handover && <Result handover={handover} />}
      </main>
    </>
  );
}
