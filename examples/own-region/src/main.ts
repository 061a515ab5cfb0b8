import { story } from './story.js';

process.stdout.write(`${story('ja')}\n${story('en')}`);
