import { addRenkeiResources, translatorFrom } from '@renkei/i18n';
import i18next from 'i18next';

const app = i18next.createInstance();
await app.init({ lng: 'ja', resources: { ja: { translation: { save: '保存' } } } });

// our words in a namespace of their own; a word of yours wins
addRenkeiResources(app, { words: { ja: { 'roles.careManager': 'ケアマネさん' } } });
const t = translatorFrom(app);
console.log(app.t('save'), t('roles.careManager'), t('pathway.step.notifyCareManager.label'));

await app.changeLanguage('en');
console.log(t('pathway.step.notifyCareManager.label'));
