import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import type { AdmissionHandover } from '@renkei/forms';
import { useEffect, useState } from 'react';
import { type FieldValues, FormProvider, useForm } from 'react-hook-form';
import { forgetDraft, keptDraft, saveDraft } from './draft.js';
import { ErrorSummary } from './error-summary.js';
import { blankAnswers, fields, handoverAsTyped } from './handover.js';
import { say } from './i18n.js';
import { Questions } from './question/questions.js';

interface Props {
  readonly language: string;
  readonly onReady: (handover: AdmissionHandover | undefined) => void;
}

/** What was last done with the draft, told to eyes and ears alike. */
type News = {
  readonly key: 'app.saved' | 'app.notSaved' | 'app.forgotten';
  readonly time: Date;
};

export function HandoverForm({ language, onReady }: Props) {
  const [kept, setKept] = useState(keptDraft);
  const [news, setNews] = useState<News>();
  const form = useForm<FieldValues, unknown, AdmissionHandover>({
    resolver: standardSchemaResolver(handoverAsTyped),
    defaultValues: kept ?? blankAnswers(),
    reValidateMode: 'onBlur',
    shouldFocusError: false, // the summary is first
  });
  const { submitCount } = form.formState;

  // sentences that are on the screen are said again in the language that was chosen
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the language calls for it
  useEffect(() => {
    if (submitCount > 0) void form.trigger();
  }, [language]);

  const tell = (key: News['key']) => setNews({ key, time: new Date() });
  const forget = () => {
    forgetDraft();
    form.reset(blankAnswers());
    setKept(undefined);
    onReady(undefined);
    tell('app.forgotten');
  };
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={form.handleSubmit(onReady, () => onReady(undefined))}>
        {kept && <p className="news">{say('app.resumed')}</p>}
        <ErrorSummary />
        <Questions fields={fields} below="" />
        <p className="actions">
          <button type="submit">{say('app.send')}</button>
          <button
            type="button"
            className="second"
            onClick={() => tell(saveDraft(form.getValues()) ? 'app.saved' : 'app.notSaved')}
          >
            {say('app.save')}
          </button>
          <button type="button" className="second" onClick={forget}>
            {say('app.forget')}
          </button>
        </p>
        <p role="status" className="news">
          {news && say(news.key, { time: news.time.toLocaleTimeString(language, { timeStyle: 'medium' }) })}
        </p>
      </form>
    </FormProvider>
  );
}
