import type { issues as ja } from '../ja/issues.js';
import type { EnglishOf } from './english-of.js';

export const issues: EnglishOf<typeof ja> = {
  'issues.required': 'Enter “{{label}}”',
  'issues.select': 'Select an answer for “{{label}}”',
  'issues.atLeastOne': 'Add at least one entry to “{{label}}”',
  'issues.atLeastOneOption': 'Choose at least one answer for “{{label}}”',

  'issues.type':
    '“{{label}}” is not written in a way that can be read. Enter it as you would on the paper form',
  'issues.tick': 'Mark “{{label}}” with ○, or leave it empty',
  'issues.number': 'Enter “{{label}}” as a number',
  'issues.maxLength': '“{{label}}” must be {{max}} characters or fewer',
  'issues.range': '“{{label}}” must be between {{min}} and {{max}}',
  'issues.integer': '“{{label}}” must be a whole number',
  'issues.decimals_one': '“{{label}}” may have at most one decimal place',
  'issues.decimals': '“{{label}}” may have at most {{decimals}} decimal places',
  'issues.date': 'Enter “{{label}}” as a date, for example 1937-03-04 or 昭和12年3月4日 (4 March, Showa 12)',
  'issues.dateIncomplete': 'Enter “{{label}}” with year, month and day, for example 1937-03-04',
  'issues.dateExists': '“{{label}}” is not a day in the calendar. Check the year, month and day',
  'issues.eraRange': '“{{label}}” lies outside {{era}}. Check the era and the year',
  'issues.eraUnknown': 'Enter “{{label}}” with its Japanese era or as a western year, for example 1937-03-04',
  'issues.preGregorian': '“{{label}}” must be 1 January 1873 or later',
  'issues.dateTime': 'Enter “{{label}}” as a date and time (24 hours), for example 2026-04-01 13:30',
  'issues.time': 'Enter “{{label}}” as a time (24 hours), for example 13:30',
  'issues.katakana': 'Enter “{{label}}” in full-width katakana',
  'issues.phone':
    'Enter one number for “{{label}}” with the area code, for example 03-1234-5678, or +1-310-555-0123 abroad. If there is none, leave it empty',
  'issues.fax':
    'Enter one number for “{{label}}” with the area code, for example 03-1234-5678. It cannot be a mobile number',
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
  'issues.printedOption': 'The “{{label}}” of this form is “{{printed}}”. For another one, use its own form',
  'issues.order': '“{{label}}” and “{{earlier}}” are the wrong way round. Check both',
  'issues.orderWithin': '“{{label}}” must be within {{days}} days of “{{earlier}}”',
  'issues.ageDiffers':
    '“{{label}}” differs from the age counted from the date of birth. Check which one is right',
  'issues.eraChangingDay': '“{{label}}” is the day on which the era changed. It is printed under the new era',

  'issues.notJson':
    'The file cannot be read as JSON. Check the quotation marks ("), commas (,) and brackets, and look for full-width “ ” or ，',
  'issues.notCsv': 'The file cannot be read as CSV. Look at the quotation marks (") in line {{line}}',
  'issues.tooLarge': 'The file is too large. It may have at most {{maxKilobytes}} kB',
  'issues.tooDeep': 'The file is nested too deeply. It may have at most {{max}} levels',
  'issues.notObject': 'The file must hold pairs of item and answer',
  'issues.unknownField_one': 'There is {{count}} item that is not on the form. Check the item names',
  'issues.unknownField': 'There are {{count}} items that are not on the form. Check the item names',
  'issues.unknownLabel':
    'Item {{line}} of “{{label}}” is not on the form, so what it holds is not printed. Use the name that the form prints, or write it under the special notes',
  'issues.ambiguousLabel':
    'The form prints this item more than once. Put it under its heading, so that it is clear which one is meant: {{candidates}}',
  'issues.unknownForm': 'The name of the form is not known. Write one of these: {{known}}',
  'issues.unknownEdition': 'The edition of the form is not known. Write one of these: {{known}}',
  'issues.unknownPart': 'The name of the part is not known. Write one of these: {{known}}',

  'issues.invalid': 'Check “{{label}}”',
};
