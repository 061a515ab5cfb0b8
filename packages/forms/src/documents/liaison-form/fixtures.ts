/** Final sheets between invented people, named for their situation. Nobody and no place of them exists. */
export { liaisonNoticeFixtures } from './fixtures/notices.js';
export { liaisonReplyFixtures } from './fixtures/replies.js';
export { liaisonRequestFixtures } from './fixtures/requests.js';
