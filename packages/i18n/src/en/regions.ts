import type { regions as ja } from '../ja/regions.js';
import type { EnglishOf } from './english-of.js';

export const regions: EnglishOf<typeof ja> = {
  'regions.issue.notJson': '{{address}}: this cannot be read as JSON. {{hint}}',
  'regions.issue.tooLarge': 'The file is too large. Keep it under {{maxKilobytes}} kilobytes',
  'regions.issue.tooDeep': 'The data is nested too deeply. Look at how it is written',
  'regions.issue.doubledKey':
    '{{address}}: {{what}} is there twice (first on line {{first}}). Put both into one',
  'regions.issue.wrongType': '{{address}}: this is the wrong kind of value. {{hint}}',
  'regions.issue.missingMember': '{{address}}: “{{name}}” is missing. Add it',
  'regions.issue.unknownMember': '{{address}}: nothing is called “{{name}}” here. {{hint}}',
  'regions.issue.unknownCode': '{{address}}: this value is not on the list. {{hint}}',
  'regions.issue.badKey': '{{address}}: a name begins with a letter and has only letters and digits',
  'regions.issue.badRange': '{{address}}: the number or length is outside its range',
  'regions.issue.editionOrder':
    '{{address}}: this edition is not later than the one before ({{other}}). Append editions, each with a later day',
  'regions.issue.unknownForm': '{{address}}: there is no form “{{name}}”. {{hint}}',
  'regions.issue.unknownField': '{{address}}: there is no field “{{name}}”. {{hint}}',
  'regions.issue.unknownStep':
    '{{address}}: there is no step “{{name}}”. A new step begins with the name of the region. {{hint}}',
  'regions.issue.unknownFact': '{{address}}: {{what}} is not the name of a fact. {{hint}}',
  'regions.issue.unknownValue': '{{address}}: “{{name}}” is not a value of this fact. {{hint}}',
  'regions.issue.unknownAnchor':
    '{{address}}: {{what}} is not the name of a date, so nothing can be counted from it. {{hint}}',
  'regions.issue.unknownWord': '{{address}}: there is no text called “{{name}}”. {{hint}}',
  'regions.issue.unknownDocument':
    '{{address}}: there is no document “{{name}}”. A new document begins with the name of the region. {{hint}}',
  'regions.issue.unknownRule': '{{address}}: there is no rule of eligibility “{{name}}”. {{hint}}',
  'regions.issue.unknownRole':
    '{{address}}: {{what}} is not the name of a role. A new role is written under roles and begins with the name of the region. {{hint}}',
  'regions.issue.unknownFee': '{{address}}: there is no fee “{{name}}”. {{hint}}',
  'regions.issue.notOwnName':
    '{{address}}: what a region adds begins with the name of the region, or lies under it',
  'regions.issue.anchorMissing':
    '{{address}}: the deadline does not say from which day it counts. Write either after or before',
  'regions.issue.onlyOne': '{{address}}: write only one of these: {{known}}',
  'regions.issue.alreadyThere': '{{address}}: “{{name}}” is there already. Change it instead of adding it',
  'regions.issue.cannotChange': '{{address}}: “{{name}}” cannot be changed for this field',
  'regions.issue.noOptions': '{{address}}: no option would be left',
  'regions.issue.requiredInside':
    '{{address}}: “{{name}}” holds a required field, so make what is around it required too',
  'regions.issue.doubled': '{{address}}: “{{name}}” is also changed at “{{other}}”. Keep one of the two',
  'regions.issue.readBy':
    '{{address}}: “{{name}}” is used by “{{other}}” and cannot be removed. Change that first',
  'regions.issue.notOwnStep':
    "{{address}}: a region's rule of eligibility opens and closes only steps that the region has added",
  'regions.issue.baseMissing':
    'The first layer is not the nation (national). Put it in front. For now it is taken to be there',
  'regions.issue.layerMissing': '{{address}}: there is no layer “{{name}}”. {{hint}}',
  'regions.issue.layerOrder': '{{address}}: the layer “{{name}}” must stand before this one',
  'regions.issue.layerCircular':
    '{{address}}: the layer “{{name}}” and this one lie within each other. Remove one within',
  'regions.issue.layerTwice': '{{address}}: the layer “{{name}}” is there twice. Keep one',
  'regions.issue.conflict':
    '{{address}}: this changes what “{{other}}” has changed already ({{where}}). If that is meant, name “{{other}}” in the overrules of this edition',
  'regions.issue.phaseWithoutOwner':
    '{{address}}: in the phase “{{phase}}” nobody would be responsible for the next step. Name another owner instead of removing it',
  'regions.issue.wordMissing': '{{address}}: the {{language}} word is missing. Add it',
  'regions.issue.placeholderDiffers':
    '{{address}}: nothing fills “{{name}}” here. Use the same placeholders as the original',
  'regions.issue.pinDiffers':
    'The layers no longer say what this case was started under. Keep the old editions as they were, or move the case to the new rules',
  'regions.hint.nearest': 'Did you mean “{{nearest}}”?',
  'regions.hint.look': 'What your editor completes, and the guide, show the names that may be used.',
  'regions.hint.notice': 'Note: {{message}}',
  'regions.hint.layerBefore': 'Put it before this one on the list of layers.',
  'regions.hint.file': 'the file',
  'regions.hint.label': 'The words of a field or an option are written under words of the same edition.',
  'regions.hint.known': 'It is one of these: {{known}}.',
  'regions.hint.compare': 'Compare it with the example in the guide.',
  'regions.hint.expected.text': 'Write a text in quotation marks.',
  'regions.hint.expected.number': 'Write a number without quotation marks.',
  'regions.hint.expected.wholeNumber': 'Write a whole number.',
  'regions.hint.expected.yesNo': 'Write true or false, without quotation marks.',
  'regions.hint.expected.list': 'Put it into square brackets: [ ].',
  'regions.hint.expected.object': 'Put names and values into curly brackets: { }.',
  'regions.hint.expected.day': 'Write a day that exists, in the form 2026-04-01.',
  'regions.hint.thisValue': 'this value',
  'regions.hint.line': 'line {{line}}',
  'regions.hint.lineAndColumn': 'line {{line}}, character {{column}}',
  'regions.hint.thisName': 'a member of this name',
  'regions.hint.emptyFile': 'Nothing is written in the file.',
  'regions.hint.notUtf8': 'Save it again with the encoding UTF-8.',
  'regions.hint.extraComma': 'This comma is one too many. Take it away.',
  'regions.hint.missingComma': 'Write a comma after this.',
  'regions.hint.missingColon': 'Write a colon after the name.',
  'regions.hint.missingValue': 'Write a value after the colon.',
  'regions.hint.missingClose': 'The bracket that opens on line {{first}} is not closed. Write “{{sign}}”.',
  'regions.hint.textAfterEnd': 'Everything is closed before this. Take away what is too much.',
  'regions.hint.comment': 'JSON has no comments. Take it away.',
  'regions.hint.quote': 'A quotation mark is the plain one: "',
  'regions.hint.openQuote': 'The quotation mark that opens here must be closed with " on the same line.',
  'regions.hint.backslash': 'Write two backslashes in the place of one: \\\\',
  'regions.hint.fullWidthSign': 'This is a full-width sign. Write “{{sign}}” in half width.',
  'regions.hint.fullWidth': 'This is a full-width character or space. Write it in half width.',
  'regions.hint.bareKey': 'Put the name of a member into quotation marks: "name"',
  'regions.hint.bareValue':
    'Put the value into quotation marks. Only numbers and true, false and null are written without.',
  'regions.hint.anySlip': 'Check the brackets, quotation marks and commas.',
  'regions.language.ja': 'Japanese',
  'regions.language.en': 'English',
  'regions.level.nation': 'nation',
  'regions.level.prefecture': 'prefecture',
  'regions.level.district': 'district',
  'regions.level.city': 'municipality',
  'regions.level.facility': 'facility',
  'regions.force.binding': 'binding',
  'regions.force.recommended': 'recommended',
  'regions.force.reference': 'for reference',

  'regions.explain.inForce': 'In force on {{on}}: {{layers}}',
  'regions.explain.difference': 'How {{one}} and {{other}} differ',
  'regions.explain.onlyHere': '{{name}}:',
  'regions.explain.nothing': 'Everything is as in the nation.',
  'regions.explain.undecided': 'a day not decided yet',
  'regions.explain.announced': '{{layer}} has announced a change whose day is not decided yet.',
  'regions.explain.force': '{{layer}}: the agreement is {{force}}.',
  'regions.explain.source': '{{layer}} rests on: {{title}} ({{mark}}).',
  'regions.explain.notShown': '{{layer}}: the public page does not show {{text}}.',
  'regions.explain.leftOut': 'These changes are not in force, because something is wrong with them.',
  'regions.mark.V': 'read in the source',
  'regions.mark.V2': 'read in a part of the source',
  'regions.mark.GK': 'general knowledge',
  'regions.mark.GK2': 'not certain',
  'regions.change.stepAdded': 'New: “{{step}}”. Owed by: {{owner}}. Due: {{due}}. [{{layer}}, from {{from}}]',
  'regions.change.stepRemoved': '“{{step}}” is not done. [{{layer}}, from {{from}}]',
  'regions.change.stepDue': '“{{step}}” is due {{due}}. [{{layer}}, from {{from}}]',
  'regions.change.stepOwner': '“{{step}}” is owed by: {{owner}}. [{{layer}}, from {{from}}]',
  'regions.change.stepTo': '“{{step}}” goes to: {{to}}. [{{layer}}, from {{from}}]',
  'regions.change.stepWhen':
    '“{{step}}” is for people of whom this holds: {{condition}}. [{{layer}}, from {{from}}]',
  'regions.change.stepDocument': '“{{step}}” uses the {{document}}. [{{layer}}, from {{from}}]',
  'regions.change.stepSource': '“{{step}}” rests on “{{source}}”. [{{layer}}, from {{from}}]',
  'regions.change.stepOther': '“{{step}}” changes in its {{member}}. [{{layer}}, from {{from}}]',
  'regions.change.formAdded': 'New form: “{{form}}”. [{{layer}}, from {{from}}]',
  'regions.change.fieldAdded': '“{{form}}” has a new field “{{field}}”. [{{layer}}, from {{from}}]',
  'regions.change.fieldRemoved': '“{{form}}” no longer has the field “{{field}}”. [{{layer}}, from {{from}}]',
  'regions.change.fieldNeed': 'In “{{form}}” the field “{{field}}” is {{need}}. [{{layer}}, from {{from}}]',
  'regions.change.fieldOther':
    'In “{{form}}” the field “{{field}}” changes in its {{member}}. [{{layer}}, from {{from}}]',
  'regions.change.formLayout': '“{{form}}” is laid out otherwise on paper. [{{layer}}, from {{from}}]',
  'regions.change.formRule': '“{{form}}” has other rules between its fields. [{{layer}}, from {{from}}]',
  'regions.change.documentAdded': 'The document “{{document}}” is used. [{{layer}}, from {{from}}]',
  'regions.change.documentRemoved': 'The document “{{document}}” is not used. [{{layer}}, from {{from}}]',
  'regions.change.documentOther':
    'For the document “{{document}}” this is settled: {{member}}. [{{layer}}, from {{from}}]',
  'regions.change.roleAdded':
    'The role “{{role}}” is added; in the records it counts as {{is}}. [{{layer}}, from {{from}}]',
  'regions.change.factAdded': 'To find out: “{{fact}}”. [{{layer}}, from {{from}}]',
  'regions.change.ruleAdded': '“{{rule}}” is decided by this: {{condition}}. [{{layer}}, from {{from}}]',
  'regions.change.ruleRemoved': '“{{rule}}” is not asked. [{{layer}}, from {{from}}]',
  'regions.change.sendingUsual':
    'Usual ways of sending “{{document}}”: {{channels}}. [{{layer}}, from {{from}}]',
  'regions.change.sendingException':
    '“{{document}}” goes by “{{channel}}” only when it cannot be avoided, with the reason written down. [{{layer}}, from {{from}}]',
  'regions.change.sendingShow':
    'When “{{document}}” goes by “{{channel}}”, the field “{{field}}” is shown as: {{styles}}. [{{layer}}, from {{from}}]',
  'regions.change.sendingClosed': '“{{document}}” does not go by “{{channel}}”. [{{layer}}, from {{from}}]',
  'regions.change.sendingOpened': '“{{document}}” may go by “{{channel}}”. [{{layer}}, from {{from}}]',
  'regions.change.sendingConsent':
    'Consent to sending “{{document}}” is {{asked}}. [{{layer}}, from {{from}}]',
  'regions.change.sendingOther':
    'For “{{document}}” by “{{channel}}” this is settled: {{member}}. [{{layer}}, from {{from}}]',
  'regions.change.sendingRemoved':
    'Nothing is settled any more on sending “{{document}}”. [{{layer}}, from {{from}}]',
  'regions.change.directory':
    'The contact list “{{directory}}” (as of {{on}}) is used. [{{layer}}, from {{from}}]',
  'regions.change.directoryRemoved':
    'The contact list “{{directory}}” is not used. [{{layer}}, from {{from}}]',
  'regions.change.claimNote': 'Note on “{{fee}}”: {{note}} [{{layer}}, from {{from}}]',
  'regions.change.stepToAlso': '“{{step}}” goes to {{to}} as well. [{{layer}}, from {{from}}]',
  'regions.change.stepOpens': '“{{step}}” begins with: {{events}}. [{{layer}}, from {{from}}]',
  'regions.change.stepEligible':
    '“{{step}}” is only for those whom this lets in: “{{rule}}”. [{{layer}}, from {{from}}]',
  'regions.change.stepSkip':
    '“{{step}}” is left out when this holds: {{condition}} ({{reason}}). [{{layer}}, from {{from}}]',
  'regions.change.stepWithout': '“{{step}}” no longer has: {{member}}. [{{layer}}, from {{from}}]',
  'regions.change.fieldMax':
    'In “{{form}}” the field “{{field}}” takes {{count}} at most. [{{layer}}, from {{from}}]',
  'regions.change.fieldMin':
    'In “{{form}}” the field “{{field}}” takes {{count}} at least. [{{layer}}, from {{from}}]',
  'regions.change.fieldOptionsOnly':
    'In “{{form}}” the field “{{field}}” keeps these options alone: {{options}}. [{{layer}}, from {{from}}]',
  'regions.change.fieldOptionsDropped':
    'In “{{form}}” the field “{{field}}” loses these options: {{options}}. [{{layer}}, from {{from}}]',
  'regions.change.fieldOptionsAdded':
    'In “{{form}}” the field “{{field}}” has new options: {{options}}. [{{layer}}, from {{from}}]',
  'regions.change.fieldOptionsFirst':
    'In “{{form}}” the field “{{field}}” has these options first: {{options}}. [{{layer}}, from {{from}}]',
  'regions.change.documentForm':
    'The document “{{document}}” is written on the form “{{form}}”. [{{layer}}, from {{from}}]',
  'regions.change.documentVariant':
    'As “{{document}}”, “{{variant}}” is used when this holds: {{condition}}. [{{layer}}, from {{from}}]',
  'regions.change.documentVariantElse':
    'As “{{document}}”, “{{variant}}” is used in all other cases. [{{layer}}, from {{from}}]',
  'regions.change.documentAuthor':
    'The document “{{document}}” is written by: {{author}}. [{{layer}}, from {{from}}]',
  'regions.change.documentPrefilled':
    'On the document “{{document}}” these fields are filled in before by the {{author}}: {{fields}}. [{{layer}}, from {{from}}]',
  'regions.change.documentReplyLower':
    '“{{document}}” is answered on its lower half. [{{layer}}, from {{from}}]',
  'regions.change.documentReplySlip':
    '“{{document}}” is answered on a slip that is cut off. [{{layer}}, from {{from}}]',
  'regions.change.documentReplyOther':
    '“{{document}}” is answered on the document “{{other}}”. [{{layer}}, from {{from}}]',
  'regions.change.documentCoverAll':
    '“{{document}}” goes under the “{{cover}}”, which gives the number of sheets, its own included. [{{layer}}, from {{from}}]',
  'regions.change.documentCoverWithout':
    '“{{document}}” goes under the “{{cover}}”, which gives the number of sheets, its own not counted. [{{layer}}, from {{from}}]',
  'regions.change.documentAttachments': 'With “{{document}}” go: {{attachments}}. [{{layer}}, from {{from}}]',
  'regions.change.documentReplaces':
    '“{{document}}” is used in the place of “{{other}}”. [{{layer}}, from {{from}}]',
  'regions.change.documentOwnForm':
    "For “{{document}}” a form of one's own may be used. Fields that it has: {{fields}}. [{{layer}}, from {{from}}]",
  'regions.change.documentNotFor': '“{{document}}” is not for: {{uses}}. [{{layer}}, from {{from}}]',
  'regions.change.documentForce': '“{{document}}” is {{force}}. [{{layer}}, from {{from}}]',
  'regions.change.documentSource': '“{{document}}” rests on “{{source}}”. [{{layer}}, from {{from}}]',
  'regions.change.ruleJudged':
    '“{{rule}}” is judged by a person when this holds: {{condition}}. [{{layer}}, from {{from}}]',
  'regions.change.sendingBan':
    'When “{{document}}” goes by “{{channel}}”, it does not hold: {{fields}}. [{{layer}}, from {{from}}]',
  'regions.change.sendingRequire':
    'When “{{document}}” goes by “{{channel}}”, these are filled in: {{fields}}. [{{layer}}, from {{from}}]',
  'regions.change.sendingBefore':
    'Before “{{document}}” goes by “{{channel}}”: {{duties}}. [{{layer}}, from {{from}}]',
  'regions.change.sendingAfter':
    'After “{{document}}” has gone by “{{channel}}”: {{duties}}. [{{layer}}, from {{from}}]',
  'regions.change.sendingFrom':
    '“{{document}}” may be sent by “{{channel}}” by: {{roles}}. [{{layer}}, from {{from}}]',
  'regions.change.sendingHosts':
    'The “{{channel}}” on which “{{document}}” goes is run by: {{roles}}. [{{layer}}, from {{from}}]',
  'regions.change.word': '“{{before}}” is called “{{after}}”. [{{layer}}, from {{from}}]',
  'regions.consent.atContract': 'given once, in the contract',
  'regions.consent.perDocument': 'given for each document',
  'regions.consent.perChannel': 'given for each way of sending',
  'regions.consent.beforeStep': 'given before the step',
  'regions.need.required': 'required',
  'regions.need.recommended': 'recommended',
  'regions.need.optional': 'optional',
  'regions.due.daysAfter': 'within {{count}} days of “{{anchor}}” ({{first}}; {{force}})',
  'regions.due.daysAfter_one': 'within {{count}} day of “{{anchor}}” ({{first}}; {{force}})',
  'regions.due.daysBefore': '{{count}} days before “{{anchor}}” at the latest ({{force}})',
  'regions.due.daysBefore_one': '{{count}} day before “{{anchor}}” at the latest ({{force}})',
  'regions.due.onTheDay': 'on “{{anchor}}” at the latest ({{force}})',
  'regions.due.businessDaysAfter': 'within {{count}} business days of “{{anchor}}” ({{first}}; {{force}})',
  'regions.due.businessDaysAfter_one': 'within {{count}} business day of “{{anchor}}” ({{first}}; {{force}})',
  'regions.due.businessDaysBefore': '{{count}} business days before “{{anchor}}” at the latest ({{force}})',
  'regions.due.businessDaysBefore_one':
    '{{count}} business day before “{{anchor}}” at the latest ({{force}})',
  'regions.due.monthEnd': 'by the end of the month, {{count}} months after “{{anchor}}” ({{force}})',
  'regions.due.monthEnd_one': 'by the end of the month, {{count}} month after “{{anchor}}” ({{force}})',
  'regions.first.same': 'that day is the first',
  'regions.first.next': 'the day after is the first',
  'regions.first.notStated': 'it is not stated which day is the first',
  'regions.anchor.openedOn': 'the day on which it begins',
  'regions.condition.is': '“{{fact}}” is {{values}}',
  'regions.condition.between': '“{{fact}}” is from {{min}} to {{max}}',
  'regions.condition.from': '“{{fact}}” is {{min}} or more',
  'regions.condition.to': '“{{fact}}” is {{max}} or less',
  'regions.condition.given': '“{{fact}}” is known',
  'regions.condition.notGiven': '“{{fact}}” is not known yet',
  'regions.condition.case': '{{what}} (when {{condition}})',
  'regions.condition.otherwise': '{{what}} (in all other cases)',
  'regions.due.hard': 'must be kept',
  'regions.due.soft': 'should be kept',
  'regions.due.advice': 'a rough guide',
  'regions.condition.any': 'one of these ({{parts}})',
  'regions.condition.not': 'not this ({{parts}})',
  'regions.member.when': 'condition',
  'regions.member.options': 'options',
  'regions.member.min': 'smallest value',
  'regions.member.max': 'largest value',
  'regions.member.other': 'contents',
  'regions.member.otherwise': 'reason for being left out',
  'regions.member.opens': 'beginning',
  'regions.member.opensIn': 'phase in which it begins',
  'regions.member.closes': 'end',
  'regions.member.skips': 'exceptions',
  'regions.member.waits': 'what it waits for',
  'regions.member.carries': 'phases',
  'regions.member.eligible': 'people it is for',
  'regions.member.asks': 'who finds out',
  'regions.member.authors': 'authors',
  'regions.member.cover': 'cover sheet',
  'regions.member.attachments': 'attachments',
  'regions.member.reply': 'way of replying',
  'regions.member.paper': 'paper',
  'regions.member.variants': 'variants',
  'regions.member.notFor': 'what it is not for',
  'regions.member.ownForm': "forms of one's own",
  'regions.member.document': 'document',
  'regions.member.to': 'recipients',
  'regions.member.due': 'deadline',
  'regions.member.during': 'phases in which it is owed',
  'regions.member.calendar': 'calendar',
  'regions.member.form': 'form',
  'regions.member.force': 'standing',
  'regions.member.replaces': 'what it replaces',
  'regions.member.source': 'source',
  'regions.member.before': 'what is done before sending',
  'regions.member.after': 'what is done after sending',
  'regions.member.require': 'fields that must be filled in',
  'regions.member.ban': 'what must not be on it',
  'regions.member.consent': 'consent',
  'regions.member.hosts': 'who runs it',
  'regions.member.view': 'what is shown',
  'regions.member.reasons': 'reasons',
};
