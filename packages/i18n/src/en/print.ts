import type { print as ja } from '../ja/print.js';
import type { EnglishOf } from './english-of.js';

export const print: EnglishOf<typeof ja> = {
  'print.documentId': 'Document no.',
  'print.identifyByPhone':
    'This sheet withholds names and some of what was written. An empty space does not mean “none”. Please call to check whom it is about and to ask for the details.',
  'print.box.chosen': 'chosen',
  'print.rowNumber': 'No.',
  'print.bracket.open': '(',
  'print.bracket.close': ')',
  'print.blank.date': '___ / ___ / _____',
  'print.blank.dateTime': '___ / ___ / _____   ___ : ___',
  'print.blank.time': '___ : ___',
  'print.ageBand': '{{from}} to {{to}} years',
  'print.ageAtLeast': '{{from}} years and over',
  'print.year': '{{year}}',
  'print.last4': 'ends in {{digits}}',
  'print.continuedOn': 'continued on supplement {{number}}',
  'print.continuations': 'Supplement',
  'print.continuation': 'Supplement {{number}}',
  'print.cutHere': 'Cut here and send this part back',
  'print.returnTo': 'Send back to',
  'print.starred': '* has to do with what makes a discharge difficult',
  'print.address.doctor': '(Dr)',
  'print.address.person': '(Mr / Ms)',
  'print.address.organisation': '(to whom it may concern)',
  'print.part.liaisonForm.request': '(request)',
  'print.part.liaisonForm.reply': '(reply)',
  'print.part.liaisonForm.notice': '(notice only)',
};
