/** Regions: what is wrong with a profile, and what is in force, in sentences that a municipality can review. */
export const regions = {
  'regions.issue.notJson': '{{address}}: JSONとして読めません。{{hint}}',
  'regions.issue.tooLarge': 'ファイルが大きすぎます。{{maxKilobytes}}キロバイトまでにしてください',
  'regions.issue.tooDeep': '入れ子が深すぎます。書き方を見直してください',
  'regions.issue.doubledKey':
    '{{address}}: {{what}}が2度あります（初めは{{first}}行目）。1つにまとめてください',
  'regions.issue.wrongType': '{{address}}: 値の種類が違います。手引きの例と見比べてください',
  'regions.issue.missingMember': '{{address}}: 「{{name}}」が要ります。書き加えてください',
  'regions.issue.unknownMember': '{{address}}: 「{{name}}」という項目はありません。{{hint}}',
  'regions.issue.unknownCode': '{{address}}: 一覧にない値です。{{hint}}',
  'regions.issue.badKey': '{{address}}: 名前は英字で始め、英字と数字だけで書いてください',
  'regions.issue.badRange': '{{address}}: 数または長さが決められた範囲にありません',
  'regions.issue.editionOrder':
    '{{address}}: 版の日付が前の版（{{other}}）より後になっていません。版は後ろに書き足し、日付を新しくしてください',
  'regions.issue.unknownForm': '{{address}}: 「{{name}}」という様式はありません。{{hint}}',
  'regions.issue.unknownField': '{{address}}: 「{{name}}」という欄はありません。{{hint}}',
  'regions.issue.unknownStep':
    '{{address}}: 「{{name}}」という手順はありません。新しい手順なら、地域の名前で始めてください。{{hint}}',
  'regions.issue.unknownFact': '{{address}}: 「{{name}}」という事実はありません。{{hint}}',
  'regions.issue.unknownValue': '{{address}}: 「{{name}}」はこの事実の値にありません。{{hint}}',
  'regions.issue.unknownAnchor':
    '{{address}}: 「{{name}}」は日付ではないので、ここから数えられません。{{hint}}',
  'regions.issue.unknownWord': '{{address}}: 「{{name}}」という言葉の置き場所はありません。{{hint}}',
  'regions.issue.unknownDocument':
    '{{address}}: 「{{name}}」という書類はありません。新しい書類なら、地域の名前で始めてください。{{hint}}',
  'regions.issue.unknownRule': '{{address}}: 「{{name}}」という対象者の決まりはありません。{{hint}}',
  'regions.issue.unknownRole':
    '{{address}}: 「{{name}}」という役はありません。新しい役なら、roles に地域の名前で始めて書いてください。{{hint}}',
  'regions.issue.unknownFee': '{{address}}: 「{{name}}」という加算はありません。{{hint}}',
  'regions.issue.notOwnName':
    '{{address}}: 地域が加えるものの名前は、地域の名前で始めるか、その下に置いてください',
  'regions.issue.anchorMissing':
    '{{address}}: 期限をいつから数えるかがありません。after か before のどちらか一つを書いてください',
  'regions.issue.alreadyThere': '{{address}}: 「{{name}}」はすでにあります。加えるのではなく、変えてください',
  'regions.issue.cannotChange': '{{address}}: この欄では「{{name}}」を変えられません',
  'regions.issue.noOptions': '{{address}}: 選択肢が一つも残りません',
  'regions.issue.requiredInside':
    '{{address}}: 「{{name}}」には必須の欄があるので、その外側も必須にしてください',
  'regions.issue.doubled': '{{address}}: 「{{name}}」を「{{other}}」でも変えています。どちらかにしてください',
  'regions.issue.readBy':
    '{{address}}: 「{{name}}」は「{{other}}」で使われているので、除けません。先にそちらを直してください',
  'regions.issue.notOwnStep':
    '{{address}}: 地域の対象者の決まりで開け閉めできるのは、地域が加えた手順だけです',
  'regions.issue.baseMissing':
    '最初の層に全国（national）がありません。一覧の先頭に加えてください。今は全国があるものとして扱います',
  'regions.issue.layerMissing': '{{address}}: 層「{{name}}」が一覧にありません。この層より前に加えてください',
  'regions.issue.layerOrder': '{{address}}: 層「{{name}}」は、この層より前に置いてください',
  'regions.issue.layerCircular':
    '{{address}}: 層「{{name}}」とこの層が、互いの下にあります。どちらかの within を除いてください',
  'regions.issue.layerTwice': '{{address}}: 層「{{name}}」が二度あります。一つにしてください',
  'regions.issue.conflict':
    '{{address}}: 「{{other}}」がすでに変えたもの（{{where}}）を変えています。それを知って変えるなら、この版の overrules に「{{other}}」と書いてください',
  'regions.issue.phaseWithoutOwner':
    '{{address}}: 「{{phase}}」の段階で、次に動く人がいなくなります。担当をなくさず、別の人に替えてください',
  'regions.issue.wordMissing': '{{address}}: {{language}}の言葉がありません。書き加えてください',
  'regions.issue.placeholderDiffers':
    '{{address}}: 「{{name}}」に入る値はここにはありません。元の言葉と同じ差し込みを使ってください',
  'regions.issue.pinDiffers':
    'このケースを始めたときの取り決めと、今の層の内容が合いません。古い版は書き換えずに残すか、ケースを新しい取り決めに移してください',
  'regions.hint.nearest': '「{{nearest}}」ではありませんか。',
  'regions.hint.look': '一覧を見て選んでください。',
  'regions.hint.line': '{{line}}行目',
  'regions.hint.lineAndColumn': '{{line}}行目の{{column}}文字目',
  'regions.hint.thisName': 'この名前の項目',
  'regions.hint.emptyFile': 'ファイルに何も書かれていません。',
  'regions.hint.extraComma': 'このコンマ「,」は要りません。消してください。',
  'regions.hint.missingComma': 'この後にコンマ「,」を書いてください。',
  'regions.hint.missingColon': '名前の後にコロン「:」を書いてください。',
  'regions.hint.missingValue': 'コロン「:」の後に値を書いてください。',
  'regions.hint.missingClose': '{{first}}行目で開いたかっこを「{{sign}}」で閉じてください。',
  'regions.hint.textAfterEnd': '全体はここまでで閉じています。余分なかっこや文字を消してください。',
  'regions.hint.comment': 'JSONには注釈を書けません。消してください。',
  'regions.hint.quote': '引用符は半角の「"」で書いてください。',
  'regions.hint.openQuote': 'ここで始まる引用符を、同じ行の中で「"」で閉じてください。',
  'regions.hint.backslash': '「\\」は、2つ続けて「\\\\」と書いてください。',
  'regions.hint.fullWidthSign': '全角の記号です。半角の「{{sign}}」で書いてください。',
  'regions.hint.fullWidth': '全角の文字か空白です。半角で書いてください。',
  'regions.hint.bareKey': '項目の名前は、引用符「"」で囲んでください。',
  'regions.hint.bareValue':
    '値は、引用符「"」で囲んでください。引用符なしで書くのは、数と true・false・null だけです。',
  'regions.hint.anySlip': 'かっこ・引用符・コンマを確かめてください。',
  'regions.language.ja': '日本語',
  'regions.language.en': '英語',
  'regions.level.nation': '国',
  'regions.level.prefecture': '都道府県',
  'regions.level.district': '圏域',
  'regions.level.city': '市町村',
  'regions.level.facility': '施設',
  'regions.force.binding': '必ず守る取り決め',
  'regions.force.recommended': '守ることが望ましい取り決め',
  'regions.force.reference': '参考',

  'regions.explain.inForce': '{{on}}に適用されている取り決め: {{layers}}',
  'regions.explain.difference': '{{one}}と{{other}}の違い',
  'regions.explain.onlyHere': '{{name}}:',
  'regions.explain.nothing': '全国の取り決めのままです。',
  'regions.explain.undecided': '日付未定',
  'regions.explain.announced': '{{layer}}は、日付の決まっていない変更を知らせている。',
  'regions.explain.force': '{{layer}}の位置づけ: {{force}}。',
  'regions.explain.source': '{{layer}}の根拠: {{title}}（{{mark}}）。',
  'regions.explain.notShown': '{{layer}}の公開ページでは分からないこと: {{text}}。',
  'regions.explain.leftOut': '次の変更は、問題があるため適用していません。',
  'regions.mark.V': '原典で確認',
  'regions.mark.V2': '原典の一部で確認',
  'regions.mark.GK': '一般的な知識',
  'regions.mark.GK2': '確かでない知識',
  'regions.change.stepAdded':
    '「{{step}}」を加える。担当は{{owner}}。期限は{{due}}。［{{layer}}、{{from}}から］',
  'regions.change.stepRemoved': '「{{step}}」は行わない。［{{layer}}、{{from}}から］',
  'regions.change.stepDue': '「{{step}}」の期限は{{due}}。［{{layer}}、{{from}}から］',
  'regions.change.stepOwner': '「{{step}}」の担当は{{owner}}。［{{layer}}、{{from}}から］',
  'regions.change.stepTo': '「{{step}}」の相手は{{to}}。［{{layer}}、{{from}}から］',
  'regions.change.stepWhen':
    '「{{step}}」の対象は、次に当てはまる人: {{condition}}。［{{layer}}、{{from}}から］',
  'regions.change.stepDocument': '「{{step}}」には{{document}}を使う。［{{layer}}、{{from}}から］',
  'regions.change.stepSource': '「{{step}}」の根拠は「{{source}}」。［{{layer}}、{{from}}から］',
  'regions.change.stepOther': '「{{step}}」の{{member}}を変える。［{{layer}}、{{from}}から］',
  'regions.change.formAdded': '様式「{{form}}」を加える。［{{layer}}、{{from}}から］',
  'regions.change.fieldAdded': '「{{form}}」に欄「{{field}}」を加える。［{{layer}}、{{from}}から］',
  'regions.change.fieldRemoved': '「{{form}}」の欄「{{field}}」を除く。［{{layer}}、{{from}}から］',
  'regions.change.fieldNeed': '「{{form}}」の欄「{{field}}」は{{need}}。［{{layer}}、{{from}}から］',
  'regions.change.fieldOther':
    '「{{form}}」の欄「{{field}}」の{{member}}を変える。［{{layer}}、{{from}}から］',
  'regions.change.formLayout': '「{{form}}」の紙の上での並びを変える。［{{layer}}、{{from}}から］',
  'regions.change.formRule': '「{{form}}」の欄どうしの決まりを変える。［{{layer}}、{{from}}から］',
  'regions.change.documentAdded': '書類「{{document}}」を使う。［{{layer}}、{{from}}から］',
  'regions.change.documentRemoved': '書類「{{document}}」は使わない。［{{layer}}、{{from}}から］',
  'regions.change.documentOther': '書類「{{document}}」の{{member}}を決める。［{{layer}}、{{from}}から］',
  'regions.change.roleAdded': '役「{{role}}」を置く。記録では{{is}}として扱う。［{{layer}}、{{from}}から］',
  'regions.change.factAdded': '「{{fact}}」を確かめる。［{{layer}}、{{from}}から］',
  'regions.change.ruleAdded':
    '「{{rule}}」は、次に当てはまるかどうかで決める: {{condition}}。［{{layer}}、{{from}}から］',
  'regions.change.ruleRemoved': '「{{rule}}」は問わない。［{{layer}}、{{from}}から］',
  'regions.change.sendingUsual':
    '「{{document}}」は、{{channels}}で送るのを原則とする。［{{layer}}、{{from}}から］',
  'regions.change.sendingException':
    '「{{document}}」を{{channel}}で送るのは、やむを得ない場合だけとし、理由を書く。［{{layer}}、{{from}}から］',
  'regions.change.sendingShow':
    '「{{document}}」を{{channel}}で送るとき、「{{field}}」は{{styles}}で示す。［{{layer}}、{{from}}から］',
  'regions.change.sendingClosed': '「{{document}}」は{{channel}}では送らない。［{{layer}}、{{from}}から］',
  'regions.change.sendingOpened': '「{{document}}」は{{channel}}でも送れる。［{{layer}}、{{from}}から］',
  'regions.change.sendingConsent': '「{{document}}」を送る同意は、{{asked}}。［{{layer}}、{{from}}から］',
  'regions.change.sendingOther':
    '「{{document}}」を{{channel}}で送るときの{{member}}を決める。［{{layer}}、{{from}}から］',
  'regions.change.sendingRemoved': '「{{document}}」の送り方の取り決めをなくす。［{{layer}}、{{from}}から］',
  'regions.change.directory': '連絡先一覧「{{directory}}」（{{on}}現在）を使う。［{{layer}}、{{from}}から］',
  'regions.change.directoryRemoved': '連絡先一覧「{{directory}}」は使わない。［{{layer}}、{{from}}から］',
  'regions.change.claimNote': '「{{fee}}」への注: {{note}}［{{layer}}、{{from}}から］',
  'regions.change.stepToAlso': '「{{step}}」の相手に{{to}}を加える。［{{layer}}、{{from}}から］',
  'regions.change.stepOpens': '「{{step}}」のきっかけは{{events}}。［{{layer}}、{{from}}から］',
  'regions.change.stepEligible':
    '「{{step}}」を行うのは、「{{rule}}」で対象になった人。［{{layer}}、{{from}}から］',
  'regions.change.stepSkip':
    '「{{step}}」は、次のときは省く: {{condition}}（{{reason}}）。［{{layer}}、{{from}}から］',
  'regions.change.stepWithout': '「{{step}}」の{{member}}をなくす。［{{layer}}、{{from}}から］',
  'regions.change.fieldMax':
    '「{{form}}」の欄「{{field}}」の上限を{{count}}にする。［{{layer}}、{{from}}から］',
  'regions.change.fieldMin':
    '「{{form}}」の欄「{{field}}」の下限を{{count}}にする。［{{layer}}、{{from}}から］',
  'regions.change.fieldOptionsOnly':
    '「{{form}}」の欄「{{field}}」の選択肢は、{{options}}だけにする。［{{layer}}、{{from}}から］',
  'regions.change.fieldOptionsDropped':
    '「{{form}}」の欄「{{field}}」から選択肢を除く: {{options}}。［{{layer}}、{{from}}から］',
  'regions.change.fieldOptionsAdded':
    '「{{form}}」の欄「{{field}}」に選択肢を加える: {{options}}。［{{layer}}、{{from}}から］',
  'regions.change.fieldOptionsFirst':
    '「{{form}}」の欄「{{field}}」では、次の選択肢を先に並べる: {{options}}。［{{layer}}、{{from}}から］',
  'regions.change.documentForm':
    '書類「{{document}}」は「{{form}}」の様式に書く。［{{layer}}、{{from}}から］',
  'regions.change.documentVariant':
    '「{{document}}」として「{{variant}}」を使うのは、次のとき: {{condition}}。［{{layer}}、{{from}}から］',
  'regions.change.documentVariantElse':
    '「{{document}}」として、ほかのときは「{{variant}}」を使う。［{{layer}}、{{from}}から］',
  'regions.change.documentAuthor': '書類「{{document}}」を書くのは{{author}}。［{{layer}}、{{from}}から］',
  'regions.change.documentPrefilled':
    '書類「{{document}}」のうち、{{author}}が先に記入する欄: {{fields}}。［{{layer}}、{{from}}から］',
  'regions.change.documentReplyLower':
    '「{{document}}」への返信は、同じ紙の下半分に書く。［{{layer}}、{{from}}から］',
  'regions.change.documentReplySlip':
    '「{{document}}」への返信は、切り取った返信票に書く。［{{layer}}、{{from}}から］',
  'regions.change.documentReplyOther':
    '「{{document}}」への返信は「{{other}}」に書く。［{{layer}}、{{from}}から］',
  'regions.change.documentCoverAll':
    '「{{document}}」には「{{cover}}」を付け、それも含めた枚数を書く。［{{layer}}、{{from}}から］',
  'regions.change.documentCoverWithout':
    '「{{document}}」には「{{cover}}」を付け、それを除いた枚数を書く。［{{layer}}、{{from}}から］',
  'regions.change.documentAttachments':
    '「{{document}}」に添える書類: {{attachments}}。［{{layer}}、{{from}}から］',
  'regions.change.documentReplaces':
    '「{{other}}」の代わりに「{{document}}」を使う。［{{layer}}、{{from}}から］',
  'regions.change.documentOwnForm':
    '「{{document}}」は自院・自事業所の様式でもよい。その様式にある欄: {{fields}}。［{{layer}}、{{from}}から］',
  'regions.change.documentNotFor': '「{{document}}」は次には使わない: {{uses}}。［{{layer}}、{{from}}から］',
  'regions.change.documentForce': '「{{document}}」の位置づけ: {{force}}。［{{layer}}、{{from}}から］',
  'regions.change.documentSource': '「{{document}}」の根拠は「{{source}}」。［{{layer}}、{{from}}から］',
  'regions.change.ruleJudged':
    '「{{rule}}」を人が判断するのは、次のとき: {{condition}}。［{{layer}}、{{from}}から］',
  'regions.change.sendingBan':
    '「{{document}}」を{{channel}}で送るとき、次は載せない: {{fields}}。［{{layer}}、{{from}}から］',
  'regions.change.sendingRequire':
    '「{{document}}」を{{channel}}で送るとき、次を必ず書く: {{fields}}。［{{layer}}、{{from}}から］',
  'regions.change.sendingBefore':
    '「{{document}}」を{{channel}}で送る前にすること: {{duties}}。［{{layer}}、{{from}}から］',
  'regions.change.sendingAfter':
    '「{{document}}」を{{channel}}で送った後にすること: {{duties}}。［{{layer}}、{{from}}から］',
  'regions.change.sendingFrom':
    '「{{document}}」を{{channel}}で送れるのは{{roles}}。［{{layer}}、{{from}}から］',
  'regions.change.sendingHosts':
    '「{{document}}」を送る{{channel}}を運営するのは{{roles}}。［{{layer}}、{{from}}から］',
  'regions.change.word': '「{{before}}」を「{{after}}」と書く。［{{layer}}、{{from}}から］',
  'regions.consent.atContract': '契約時に一度得る',
  'regions.consent.perDocument': '書類ごとに得る',
  'regions.consent.perChannel': '送り方ごとに得る',
  'regions.consent.beforeStep': '手順の前に得る',
  'regions.need.required': '必須',
  'regions.need.recommended': '推奨',
  'regions.need.optional': '任意',
  'regions.due.daysAfter': '{{anchor}}から{{count}}日以内（{{first}}。{{force}}）',
  'regions.due.daysBefore': '{{anchor}}の{{count}}日前まで（{{force}}）',
  'regions.due.onTheDay': '{{anchor}}の当日まで（{{force}}）',
  'regions.due.businessDaysAfter': '{{anchor}}から{{count}}営業日以内（{{first}}。{{force}}）',
  'regions.due.businessDaysBefore': '{{anchor}}の{{count}}営業日前まで（{{force}}）',
  'regions.due.monthEnd': '{{anchor}}の{{count}}か月後の月末まで（{{force}}）',
  'regions.first.same': '当日を1日目と数える',
  'regions.first.next': '翌日を1日目と数える',
  'regions.first.notStated': 'どの日から数えるかは示されていない',
  'regions.anchor.openedOn': 'きっかけの日',
  'regions.condition.is': '{{fact}}が{{values}}',
  'regions.condition.between': '{{fact}}が{{min}}から{{max}}まで',
  'regions.condition.from': '{{fact}}が{{min}}以上',
  'regions.condition.to': '{{fact}}が{{max}}以下',
  'regions.condition.given': '{{fact}}が分かっている',
  'regions.condition.notGiven': '{{fact}}がまだ分からない',
  'regions.condition.case': '{{what}}（{{condition}}のとき）',
  'regions.condition.otherwise': '{{what}}（ほかのとき）',
  'regions.due.hard': '必ず守る期限',
  'regions.due.soft': '守るべき期限',
  'regions.due.advice': '目安',
  'regions.condition.any': '次のどれか（{{parts}}）',
  'regions.condition.not': '次ではない（{{parts}}）',
  'regions.member.when': '条件',
  'regions.member.options': '選択肢',
  'regions.member.min': '最小',
  'regions.member.max': '最大',
  'regions.member.other': '内容',
  'regions.member.otherwise': '対象外の理由',
  'regions.member.opens': 'きっかけ',
  'regions.member.opensIn': 'きっかけの段階',
  'regions.member.closes': '終わり方',
  'regions.member.skips': '省ける場合',
  'regions.member.waits': '待つもの',
  'regions.member.carries': '担当する段階',
  'regions.member.eligible': '対象者',
  'regions.member.asks': '確かめる人',
  'regions.member.authors': '書く人',
  'regions.member.cover': '送付票',
  'regions.member.attachments': '添付書類',
  'regions.member.reply': '返信のしかた',
  'regions.member.paper': '用紙',
  'regions.member.variants': '使い分け',
  'regions.member.notFor': '使わない用途',
  'regions.member.ownForm': '自院・自事業所の様式の扱い',
  'regions.member.document': '書類',
  'regions.member.to': '相手',
  'regions.member.due': '期限',
  'regions.member.during': '行う段階',
  'regions.member.calendar': '数える暦',
  'regions.member.form': '様式',
  'regions.member.force': '位置づけ',
  'regions.member.replaces': '置き換え',
  'regions.member.source': '根拠',
  'regions.member.before': '送る前にすること',
  'regions.member.after': '送った後にすること',
  'regions.member.require': '必ず書く欄',
  'regions.member.ban': '書いてはいけないもの',
  'regions.member.consent': '同意',
  'regions.member.hosts': '運営する人',
  'regions.member.view': '見せる範囲',
  'regions.member.reasons': '理由',
} as const;
