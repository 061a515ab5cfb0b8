/** The app's own words; those of the form, its options and its problems come with the library. */
export const words = {
  ja: {
    'app.language': '言語',
    'app.about':
      '下書きは、このブラウザーの中だけに残ります。ほかの人も使う機械では、終わったら消してください。どこにも送りません。',
    'app.required': '必須',
    'app.notChosen': '選んでください',
    'app.save': '下書きを保存する',
    'app.forget': '下書きを消す',
    'app.send': '内容を確かめる',
    'app.resumed': '保存した下書きを開きました。',
    'app.saved': '下書きを保存しました（{{time}}）。',
    'app.notSaved': '下書きを保存できませんでした。ブラウザーの設定と空きを確かめてください。',
    'app.forgotten': '下書きを消しました。',
    'app.problems': '直してほしいところが{{count}}か所あります',
    'app.problemsTitle': '（直すところあり）{{title}}',
    'app.problem': '直すところ:',
    'app.result': '書面ができました',
    'app.resultAbout':
      'アプリが受け取る、型の付いた値です。日付や電話番号は、決まった書き方に整えてあります。',
  },
  en: {
    'app.language': 'Language',
    'app.about':
      'A draft stays in this browser alone. On a shared computer, delete it when you are done. Nothing is sent anywhere.',
    'app.required': 'required',
    'app.notChosen': 'Choose one',
    'app.save': 'Save the draft',
    'app.forget': 'Delete the draft',
    'app.send': 'Check the sheet',
    'app.resumed': 'Your saved draft is open.',
    'app.saved': 'The draft is saved ({{time}}).',
    'app.notSaved': 'The draft could not be saved. Check the settings of the browser and its free space.',
    'app.forgotten': 'The draft is deleted.',
    'app.problems': 'Places to correct: {{count}}',
    'app.problemsTitle': '(to correct) {{title}}',
    'app.problem': 'To correct:',
    'app.result': 'The sheet is complete',
    'app.resultAbout':
      'This is the typed value that an app receives. Days and telephone numbers are in one spelling.',
  },
} as const;

export type AppKey = keyof (typeof words)['ja'];
