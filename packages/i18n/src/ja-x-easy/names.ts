import type { documents } from '../ja/documents.js';
import type { roles } from '../ja/roles.js';
import type { PartOf } from '../part-of.js';

/** Roles and documents as the texts for the family call them. */
export const names: PartOf<typeof documents & typeof roles> = {
  'roles.careManager': 'ケアマネジャー',
  'roles.communityCenter': '｜地域《ちいき》｜包括《ほうかつ》｜支援《しえん》センター',
  'roles.hospitalDoctor': '｜病院《びょういん》の ｜医者《いしゃ》',
  'roles.wardNurse': '｜看護師《かんごし》',
  'roles.dischargeNurse': '｜退院《たいいん》の ｜相談《そうだん》を する ｜看護師《かんごし》',
  'roles.msw': '｜病院《びょういん》の ｜相談員《そうだんいん》',
  'roles.familyDoctor': 'いつもの ｜医者《いしゃ》',
  'roles.visitingNurse': '｜家《いえ》に ｜来《く》る ｜看護師《かんごし》',
  'roles.facilitySocialWorker': '｜施設《しせつ》の ｜相談員《そうだんいん》',
  'documents.admissionHandover':
    '｜病院《びょういん》に ｜渡《わた》す ｜紙《かみ》（｜入院《にゅういん》｜時《じ》｜情報《じょうほう》｜提供書《ていきょうしょ》）',
  'documents.supportPlan': '｜退院《たいいん》の ｜計画《けいかく》',
  'documents.medicationNotebook': 'お｜薬《くすり》｜手帳《てちょう》',
};
