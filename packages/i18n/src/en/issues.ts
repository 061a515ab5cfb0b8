import type { issues as ja } from '../ja/issues.js';
import type { EnglishOf } from './english-of.js';

export const issues: EnglishOf<typeof ja> = {
  'issues.required': 'Enter “{{label}}”',
  'issues.select': 'Select an answer for “{{label}}”',
  'issues.atLeastOne': 'Add at least one entry to “{{label}}”',
  'issues.needsDetail': 'Give the details of “{{label}}”',

  'issues.type':
    '“{{label}}” is not written in a way that can be read. Enter it as you would on the paper form',
  'issues.number': 'Enter “{{label}}” as a number',
  'issues.maxLength': '“{{label}}” must be {{max}} characters or fewer',
  'issues.range': '“{{label}}” must be between {{min}} and {{max}}',
  'issues.integer': '“{{label}}” must be a whole number',
  'issues.decimals': '“{{label}}” may have at most {{decimals}} digits after the point',
  'issues.date': 'Enter “{{label}}” as a date, for example 1937-03-04 or 昭和12年3月4日 (4 March, Showa 12)',
  'issues.dateIncomplete': 'Enter “{{label}}” with year, month and day, for example 1937-03-04',
  'issues.dateExists': '“{{label}}” is not a day in the calendar. Check the year, month and day',
  'issues.eraRange': '“{{label}}” lies outside {{era}}. Check the era and the year',
  'issues.eraUnknown': 'Enter “{{label}}” with its Japanese era or as a western year, for example 1937-03-04',
  'issues.preGregorian': '“{{label}}” must be 1 January 1873 or later',
  'issues.dateTime': 'Enter “{{label}}” as a date and time, for example 2026-04-01 09:30',
  'issues.time': 'Enter “{{label}}” as a time, for example 09:30',
  'issues.katakana': 'Enter “{{label}}” in full-width katakana',
  'issues.phone': 'Enter “{{label}}” with the area code, for example 03-1234-5678',
  'issues.postalCode': 'Enter “{{label}}” with seven digits, for example 123-4567',
  'issues.identifier':
    'Enter “{{label}}” with its {{length}} characters, as the certificate or notice shows it',
  'issues.identifierDigit':
    'One character of “{{label}}” seems wrong. Compare it with the certificate, one by one',
  'issues.pattern': '“{{label}}” is not a usual number of its kind. Compare it with the certificate',
  'issues.checkDigit':
    'The last digit of “{{label}}” does not fit the others. Compare it with the certificate',
  'issues.lookalikeMyNumber':
    '“{{label}}” seems to hold an Individual Number (My Number, 12 digits). It must not be on this form. Remove it',
  'issues.controlCharacter': '“{{label}}” holds characters that cannot be seen. Enter it again',
  'issues.unknownChoice': 'Choose one of the answers printed on the form for “{{label}}”',
  'issues.tooManyRows': '“{{label}}” can have at most {{max}} entries',

  'issues.exclusive':
    '“{{option}}” cannot be chosen together with another answer in “{{label}}”. Keep one of them',
  'issues.duplicate': '“{{label}}” holds the same entry twice. Keep one',
  'issues.onlyIf': '“{{label}}” does not fit the answer to {{other}}. Remove it, or check {{other}}',
  'issues.order': '“{{label}}” and “{{earlier}}” are the wrong way round. Check both dates',
  'issues.orderWithin': '“{{label}}” must be within {{days}} days of “{{earlier}}”',
  'issues.ageDiffers':
    '“{{label}}” differs from the age counted from the date of birth. Check which one is right',
  'issues.eraChangingDay': '“{{label}}” is the day on which the era changed. It is printed under the new era',

  'issues.notJson': 'The file cannot be read as JSON. Make a new blank file and copy the answers into it',
  'issues.notCsv': 'The file cannot be read as CSV. Look at the quotation marks (") in line {{line}}',
  'issues.tooLarge': 'The file is too large. It may have at most {{maxKilobytes}} kB',
  'issues.tooDeep': 'The file is nested too deeply. It may have at most {{max}} levels',
  'issues.notObject': 'The file must hold pairs of item and answer',
  'issues.unknownField_one': 'There is {{count}} item that is not on the form. Check the item names',
  'issues.unknownField': 'There are {{count}} items that are not on the form. Check the item names',
  'issues.unknownLabel':
    'Item {{line}} of the file has a name that is not on the form. Write it as the form prints it',
  'issues.ambiguousLabel':
    'The form prints this item more than once. Put it under one of these headings: {{candidates}}',
  'issues.unknownForm': 'The name of the form is not known. Write one of these: {{known}}',
  'issues.unknownEdition': 'The edition of the form is not known. Write one of these: {{known}}',
  'issues.unknownPart': 'The name of the part is not known. Write one of these: {{known}}',

  'issues.invalid': 'Check “{{label}}”',
};
