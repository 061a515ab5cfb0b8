import { admissionHandover, resumeDraft, storeDraft } from '@renkei/forms';

const typed = {
  header: { writtenOn: '令和8年6月6日', admittedOn: 'あさって' },
  subject: { name: '潮見 ハル' },
};

// nothing typed is lost, and no wrong value reaches `content`
const { document, issues } = storeDraft(admissionHandover, typed);
console.log(document);
console.log(issues.map(({ code, path }) => `${path.join('.')}: ${code}`));

// later, on another machine
const stored: typeof document = JSON.parse(JSON.stringify(document));
console.log(resumeDraft(stored));
