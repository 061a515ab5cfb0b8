// Packs every package as it would be published and prints the line that installs them. Run by `npm run tarballs`.
import { packAll } from './tarballs.mjs';

const files = packAll().map(({ file }) => (file.includes(' ') ? `"${file}"` : file));
console.log(`\nIn your own folder:\n\nnpm install ${files.join(' ')} zod i18next xstate`);
