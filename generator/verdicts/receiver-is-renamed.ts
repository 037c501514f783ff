import { defineVerdict } from '../views/review.ts';

/** The same place under another name. Alertmanager remembers what it sent by the receiver's name (nflog, receiverKey). */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'Alertmanager does not know what it has sent under the old name: whatever fires is sent once more',
  fix: 'merge while nothing fires, or expect each message that is open a second time',
  concerns: ({ topic, from, to }) =>
    topic === 'receiver' && from !== undefined && to !== undefined && from['name'] !== to['name'],
});
