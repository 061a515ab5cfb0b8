import './i18next.js';
import i18next from 'i18next';

const t = i18next.getFixedT('ja', '@renkei/i18n');
t('roles.careManager');
// @ts-expect-error there is no such role
t('roles.wizard');
