/** 入院時情報提供書: what to write, why the hospital needs it, an example. Everyone in the examples is invented. */
export const admissionHandover = {
  'guide.admissionHandover.header.write':
    '記入日、入院日、情報を渡した日を、それぞれ別に書きます。予定の入院で日が決まっていないときは、入院日を空けておきます。',
  'guide.admissionHandover.header.why':
    '加算の期限は入院日から数え、渡した日と比べます。3つの日が分かれていないと、あとから確かめられません。',
  'guide.admissionHandover.header.example':
    '入院日 令和8年4月1日、記入日 令和8年4月2日、情報提供日 令和8年4月2日',

  'guide.admissionHandover.header.consent.write':
    '情報を渡すことへの同意を、いつ、どの形で得たかに合うものを1つ選びます。断られたときは、命にかかわる場合を除いて渡しません。',
  'guide.admissionHandover.header.consent.why':
    '渡すのは、本人と家族の大切な個人情報です。同意の根拠があると、病院は院内で安心して共有できます。',
  'guide.admissionHandover.header.consent.example':
    '契約のときに文書で包括的な同意を得ている: 契約時包括同意',

  'guide.admissionHandover.subject.write':
    '氏名は本人が使っている字のとおりに書き、フリガナを添えます。年齢は記入日の満年齢です。',
  'guide.admissionHandover.subject.why':
    '病院は、フリガナと生年月日で同じ名前の人を見分けます。取り違えを防ぐ最初の欄です。',
  'guide.admissionHandover.subject.example': '髙橋 ハナ（タカハシ ハナ） 89歳 昭和11年5月20日生',

  'guide.admissionHandover.subject.housing.write':
    '玄関から寝室、トイレ、浴室までの段差、階段、手すりを書きます。写真があれば添えます。',
  'guide.admissionHandover.subject.housing.why':
    '帰る家に合わせて、病院はリハビリの目標と退院の時期を決めます。',
  'guide.admissionHandover.subject.housing.example':
    '玄関に20cmの段差が1つ。寝室は1階。トイレまで廊下を5m、手すりなし。',

  'guide.admissionHandover.subject.careLevel.write':
    '要介護度と認定の状態を、分けて書きます。区分変更を申請しているときは、今の要介護度と申請日の両方を書きます。',
  'guide.admissionHandover.subject.careLevel.why':
    '退院後に使えるサービスの量が、要介護度と申請の結果で変わります。未申請は、病院が早く気づくべきことの1つです。',
  'guide.admissionHandover.subject.careLevel.example': '要介護2、区分変更（申請日 令和8年3月25日）',

  'guide.admissionHandover.subject.adlRank.write':
    '入院する前の、いつもの状態で選びます。医師の判断か$t(roles.careManager)の判断かも書きます。',
  'guide.admissionHandover.subject.adlRank.why':
    '今回の病気で下がった分と、前からの状態を、病院が見分けられます。',
  'guide.admissionHandover.subject.adlRank.example': 'A1、医師の判断',

  'guide.admissionHandover.family.write':
    '毎日の世話をする人（主介護者）と、決めるときに連絡する人（キーパーソン）を分けて書きます。同じ人なら、両方に書きます。電話は、昼につながる番号を書きます。',
  'guide.admissionHandover.family.why':
    '世話をする人と決める人は、違うことがあります。急なときに、誰に電話すればよいかを病院が迷わずに済みます。',
  'guide.admissionHandover.family.example':
    '主介護者 長男の妻（同居）。キーパーソン 長男（別居、夜7時以後なら電話に出られる）。',

  'guide.admissionHandover.wishes.write': '本人の言葉を、そのまま書きます。家族の意向とは分けます。',
  'guide.admissionHandover.wishes.why':
    '退院の目標は、本人がどう暮らしたいかから始まります。入院すると、ふだんの本人が見えにくくなります。',
  'guide.admissionHandover.wishes.example': '「畑に出て、近所の人とお茶を飲みたい」',

  'guide.admissionHandover.services.write':
    '入院前に使っていたサービスの種類と回数を書き、$t(documents.carePlan)を同封します。',
  'guide.admissionHandover.services.why':
    'どれだけの支えで暮らせていたかが分かると、退院後に足すものが見えます。',
  'guide.admissionHandover.services.example':
    '訪問介護 週3回（入浴、掃除）、通所リハビリ 週2回、車いすと手すりの貸与',

  'guide.admissionHandover.outlook.write':
    '家に帰るには何がそろえばよいかを、$t(roles.careManager)の意見として書きます。',
  'guide.admissionHandover.outlook.why': 'そろえるべきことが早く分かると、入院中の練習と手配に移せます。',
  'guide.admissionHandover.outlook.example':
    '夜のトイレに1人で行けること。難しければ、ポータブルトイレと夜の訪問介護。',

  'guide.admissionHandover.outlook.abuseSuspected.write':
    '見たこと、聞いたことを、日付とともに事実だけ書きます。推し量ったことは書きません。家族の目に触れる控えには出しません。',
  'guide.admissionHandover.outlook.abuseSuspected.why':
    '帰る家が安全かどうかを、病院と市町村がいっしょに考えるためです。',
  'guide.admissionHandover.outlook.abuseSuspected.example':
    '3月10日、左の上腕に手のひらほどのあざ。本人は「転んだ」と話す。',

  'guide.admissionHandover.conference.write':
    '加わりたい話し合いに印を付け、都合のよい曜日と時間を書き添えます。',
  'guide.admissionHandover.conference.why': '先に知らせておくと、病院が日を合わせて声をかけられます。',
  'guide.admissionHandover.conference.example':
    '「退院前カンファレンス」への参加 希望あり。火曜と木曜の午後。',

  'guide.admissionHandover.function.write':
    '入院する前の、ふだんの様子で選びます。日によって違うときは、悪い日のことも書きます。',
  'guide.admissionHandover.function.why':
    'どこまで戻すかの目安になります。病棟での介助の量も、この欄を見て決まります。',
  'guide.admissionHandover.function.example': '移乗 一部介助（朝は体がこわばるので、腰を支える）',

  'guide.admissionHandover.function.diet.write':
    '食事の形ととろみの濃さを、家で出しているとおりに書きます。食べる時刻も書きます。',
  'guide.admissionHandover.function.diet.why': '形が合わないと、入院した日の食事で誤嚥するおそれがあります。',
  'guide.admissionHandover.function.diet.example': '主食は全粥、副食は一口大。水分は薄いとろみ。',

  'guide.admissionHandover.function.toileting.write':
    '昼と夜を分けて、介助の量と使っている物を書きます。夜の回数も書きます。',
  'guide.admissionHandover.function.toileting.why':
    '排泄に介助が要ることは、退院困難な要因の1つです。夜の回数は、家族の負担の大きさを表します。',
  'guide.admissionHandover.function.toileting.example':
    '夜に3回。声をかければ1人で行ける。パッドは夜だけ使う。',

  'guide.admissionHandover.function.mental.write': '困ったことだけでなく、どうすると落ち着くかを書きます。',
  'guide.admissionHandover.function.mental.why':
    '病棟が同じかかわり方をすれば、薬や身体拘束に頼らずに済むことがあります。',
  'guide.admissionHandover.function.mental.example':
    '夕方に「帰る」と言って歩き出す。お茶に誘うと、10分ほどで落ち着く。',

  'guide.admissionHandover.function.admissionHistory.write': '半年以内の入院があれば、理由と期間を書きます。',
  'guide.admissionHandover.function.admissionHistory.why':
    '入退院を繰り返していることは、早く退院の支援を始める目印になります。',
  'guide.admissionHandover.function.admissionHistory.example': '令和8年1月10日から1月28日まで、心不全',

  'guide.admissionHandover.function.procedures.write':
    '家で続けている医療処置を選び、誰がしているかを書き添えます。',
  'guide.admissionHandover.function.procedures.why':
    '退院の日から、同じことを誰が続けるかを決めなければなりません。',
  'guide.admissionHandover.function.procedures.example':
    '胃ろう。妻が朝、昼、夕に注入し、訪問看護が週1回確かめている。',

  'guide.admissionHandover.medication.write':
    '薬の名前は$t(documents.medicationNotebook)の写しで伝えます。欄には、飲み方の工夫と飲み忘れを書きます。',
  'guide.admissionHandover.medication.why':
    '入院中に薬が変わっても、家で続けられる形に直して帰ることができます。',
  'guide.admissionHandover.medication.example':
    '1回分ずつ包んである。朝は妻が手渡し、夕は本人。夕の飲み忘れが週に2回ほど。',

  'guide.admissionHandover.familyDoctor.write':
    '退院したあとに診てもらう医師を書き、通院か訪問診療かを選びます。',
  'guide.admissionHandover.familyDoctor.why':
    '退院の日から医療が途切れないように、病院が引き継ぎの手紙を送れます。',
  'guide.admissionHandover.familyDoctor.example': 'みなと診療所、訪問診療、月2回',

  'guide.admissionHandover.ext.write':
    '2024年から加わった項目です。分かるものだけを書きます。ほかの欄に書いたことは、繰り返さなくてかまいません。',
  'guide.admissionHandover.ext.why':
    '口と栄養、意思を決める人、最期の過ごし方は、病院と在宅のどちらでも引き継いでいく情報です。',
  'guide.admissionHandover.ext.example': '食物アレルギー あり（そば）。義歯使用 あり（総義歯）。',

  'guide.admissionHandover.ext.acp.write':
    '話し合った日、加わった人、本人の言葉を書きます。話し合っていなければ、そのとおりに選びます。',
  'guide.admissionHandover.ext.acp.why':
    '本人が話せなくなったとき、いちばんの手がかりになります。思いは変わるので、日付が要ります。',
  'guide.admissionHandover.ext.acp.example':
    '令和8年2月11日、本人、長女、主治医。「できるだけ家で過ごしたい」',
};
