import { admissionHandover } from '@renkei/forms';

// any form library that takes a Standard Schema takes the form itself
const result = await admissionHandover['~standard'].validate({ subject: { name: '潮見 ハル' } });
for (const { message, path } of result.issues ?? []) console.log(path?.join('.'), message);
