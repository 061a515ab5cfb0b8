/**
 * The role directory: for each profession what it does on the path, what it may be asked, and when it is reached. What is
 * usual; a region or a facility says its own by overriding the key.
 */
export const directory = {
  'directory.hospitalDoctor.does':
    '病気を診断して治療し、退院できる時期と、退院後に気をつけることを決めます。',
  'directory.hospitalDoctor.ask':
    '病気の見通し、退院後に続ける治療、してはいけないこと、急に悪くなったときの対応。',
  'directory.hospitalDoctor.reach':
    '診察や手術で席にいないことが多いので、$t(roles.liaisonOffice)か病棟を通すと確実です。',
  'directory.familyDoctor.does':
    'ふだんの病気を診て、退院後の医療を引き受けます。要介護認定のための$t(documents.physicianOpinion)を書きます。',
  'directory.familyDoctor.ask':
    'ふだんの薬と経過、訪問診療を頼めるか、$t(documents.carePlan)への意見、看取りの方針。',
  'directory.familyDoctor.reach':
    '診療の合間か終わりの時間。用件は$t(documents.liaisonForm)で先に届けておくと早く済みます。',
  'directory.dentist.does': '歯と入れ歯を治し、かむ力と飲み込む力を診ます。訪問して診ることもあります。',
  'directory.dentist.ask': '入れ歯が合わない、食事の形をどうするか、むせるときにどうするか。',
  'directory.dentist.reach': '歯科医院の受付へ電話します。訪問診療は、曜日が決まっていることがあります。',
  'directory.dentalHygienist.does': '口の中をきれいに保つ手入れと、その教え方を受け持ちます。',
  'directory.dentalHygienist.ask': '歯みがきを嫌がる人への手入れ、口の乾き、誤嚥を防ぐ口のケア。',
  'directory.dentalHygienist.reach': '所属する歯科医院や病院の歯科を通して連絡します。',
  'directory.pharmacist.does':
    '薬の飲み合わせを確かめ、家で飲みやすい形に整えます。家を訪ねて薬を届けることもあります。',
  'directory.pharmacist.ask': '飲み忘れを減らす方法、飲みにくい薬の形、残った薬、薬と食べ物の関係。',
  'directory.pharmacist.reach': '入院中は病院の薬剤部、退院後はかかりつけの薬局に電話します。',
  'directory.wardNurse.does':
    '入院中の毎日の様子を見て、退院困難な要因に最初に気づき、退院までの準備を進めます。',
  'directory.wardNurse.ask': '今の動き、食事、排泄、夜の様子。家族に何を教えたか。',
  'directory.wardNurse.reach': '病棟に電話します。朝夕の申し送りの時間は避けます。',
  'directory.dischargeNurse.does': '退院後も続く医療を、家でできる形に組み直し、在宅の人と病棟をつなぎます。',
  'directory.dischargeNurse.ask':
    '退院の見込み、家での医療処置のやり方、訪問看護の手配、カンファレンスの日程。',
  'directory.dischargeNurse.reach': '入退院支援部門か$t(roles.liaisonOffice)に電話します。',
  'directory.msw.does': '暮らし、お金、家族のことを本人といっしょに考え、制度と退院先を探します。',
  'directory.msw.ask': '退院先の見込み、制度や費用、身寄りのない人の支え、家族の間の調整。',
  'directory.msw.reach': '医療相談の窓口か$t(roles.liaisonOffice)に電話します。',
  'directory.psw.does': '心の病のある人の暮らしと社会参加を支え、退院後に使える制度をつなぎます。',
  'directory.psw.ask': '心の病のある人の退院先、日中の居場所、障害の制度、本人の権利。',
  'directory.psw.reach': '精神科の病院や診療所の相談室、または市町村の窓口に電話します。',
  'directory.outpatientNurse.does': '通院している人の様子を見て、入院の前から困りごとに気づきます。',
  'directory.outpatientNurse.ask': '通院中の様子、受診の日、予定の入院の準備。',
  'directory.outpatientNurse.reach': '外来の診療が落ち着く午後に、受診している科へ電話します。',
  'directory.liaisonOffice.does': '病院の窓口として、外からの連絡を受け、院内の担当につなぎます。',
  'directory.liaisonOffice.ask': '誰が担当か、$t(documents.admissionHandover)の送り先、面談の日程。',
  'directory.liaisonOffice.reach': '病院の代表電話から呼び出します。まずここに連絡すれば、担当が分かります。',
  'directory.pt.does': '起き上がる、立つ、歩くといった動きを取り戻す練習をし、家の段差に合わせます。',
  'directory.pt.ask': '家でどこまで動いてよいか、歩行器や車いすの選び方、手すりの位置。',
  'directory.pt.reach': '病棟かリハビリテーション科を通します。練習の合間の時間になります。',
  'directory.ot.does': '食べる、着る、トイレ、家事といった、暮らしの動作を取り戻す練習をします。',
  'directory.ot.ask': '家事や趣味をどう続けるか、自助具、家の中の整え方、認知症の人へのかかわり方。',
  'directory.ot.reach': '病棟かリハビリテーション科を通します。',
  'directory.st.does': '話す、聞く、飲み込む力を評価し、練習します。',
  'directory.st.ask': '食事の形ととろみ、食べるときの姿勢、言葉が出ない人との話し方。',
  'directory.st.reach': '病棟かリハビリテーション科を通します。いない病院もあります。',
  'directory.dietitian.does': '栄養の状態をみて、病気に合う食事を考え、家での作り方を伝えます。',
  'directory.dietitian.ask': '食事制限の守り方、食が細い人の栄養、家で作れるやわらかい食事。',
  'directory.dietitian.reach':
    '病院の栄養科、または退院後は訪問してくれる診療所や栄養ケア・ステーションに連絡します。',
  'directory.careManager.does':
    '家での暮らしを本人と計画し、サービスを手配します。入院のときは、家での様子を病院に伝えます。',
  'directory.careManager.ask': '入院前の暮らし、本人と家族の思い、使えるサービス、退院までに要る日数。',
  'directory.careManager.reach':
    '事業所に電話します。訪問で外にいることが多いので、折り返しの時間を決めておきます。',
  'directory.chiefCareManager.does':
    '地域の$t(roles.careManager)を支え、難しい事例にいっしょに取り組みます。',
  'directory.chiefCareManager.ask': '支援に行き詰まったとき、地域の決まりごと、人をつなぐ相談。',
  'directory.chiefCareManager.reach': '所属する事業所か$t(roles.communityCenter)に電話します。',
  'directory.communityCenter.does':
    '高齢者のよろず相談を受け、要支援の人の計画、虐待への対応、権利を守る支援をします。',
  'directory.communityCenter.ask':
    '担当の$t(roles.careManager)がいない人のこと、虐待の心配、お金の管理ができない人のこと。',
  'directory.communityCenter.reach':
    '住んでいる地区の担当のセンターに電話します。夜や休日は転送されることがあります。',
  'directory.publicHealthNurse.does':
    '地域に住む人の健康を守り、難病や心の病のある人、子どものいる家族を訪ねます。',
  'directory.publicHealthNurse.ask': '難病や感染症のこと、家族全体が困っている家のこと、地域の健康の集まり。',
  'directory.publicHealthNurse.reach': '市町村か保健所に電話します。',
  'directory.visitingNurse.does':
    '家を訪ねて体の様子をみながら、医療処置をし、家族に介護のしかたを伝えます。夜も連絡のつくところがあります。',
  'directory.visitingNurse.ask': '家でできる医療処置、体調が変わったときの判断、看取りの支え。',
  'directory.visitingNurse.reach':
    '訪問看護ステーションに電話します。急なときの番号を別に持つところがあります。',
  'directory.careWorker.does': '食事、入浴、排泄、掃除など、毎日の暮らしを家や施設で手伝います。',
  'directory.careWorker.ask': '家でのふだんの様子、本人の好きなやり方、最近の変化。',
  'directory.careWorker.reach': '直接ではなく、事業所の$t(roles.homeHelpCoordinator)や責任者を通します。',
  'directory.homeHelpCoordinator.does':
    '訪問介護の計画を作り、訪ねる人を決め、様子の変化を$t(roles.careManager)に伝えます。',
  'directory.homeHelpCoordinator.ask': '訪問の回数と時間、いつから再開できるか、家での様子の変化。',
  'directory.homeHelpCoordinator.reach': '訪問介護の事業所に電話します。',
  'directory.equipmentAdviser.does':
    'ベッド、車いす、手すりなどを選び、家に合わせて取り付け、使い方を伝えます。',
  'directory.equipmentAdviser.ask': '退院の日までに間に合うか、家の広さに合う用具、住宅改修の見積もり。',
  'directory.equipmentAdviser.reach': '福祉用具の事業所に電話します。家を見る日を早めに決めます。',
  'directory.facilitySocialWorker.does':
    '施設の窓口として、入所や利用の相談を受け、家族や病院とやりとりします。',
  'directory.facilitySocialWorker.ask': '空きの有無、受けられる医療処置、施設での様子、退所の見込み。',
  'directory.facilitySocialWorker.reach': '施設に電話します。日中の時間が確実です。',
  'directory.disabilityConsultant.does': '障害のある人の暮らしを計画し、障害の制度のサービスを手配します。',
  'directory.disabilityConsultant.ask':
    '障害の制度と介護保険の使い分け、65歳になるときの引き継ぎ、仕事や日中の活動。',
  'directory.disabilityConsultant.reach': '相談支援事業所に電話します。',
  'directory.municipality.does': '要介護認定の申請を受けて結果を出し、保険料や負担割合を決めます。',
  'directory.municipality.ask': '認定の申請と結果の見込み、負担割合、身寄りのない人や困窮している人の制度。',
  'directory.municipality.reach': '介護保険の担当の窓口に、役所が開いている日に電話します。',
  'directory.healthOffice.does': '地域の医療と介護の仕組みを整え、病院と市町村の間をとりもちます。',
  'directory.healthOffice.ask': '難病、感染症、精神保健のこと、市町村をまたぐ調整、地域の入退院のルール。',
  'directory.healthOffice.reach': '開いている日に代表電話へ。感染症など急ぎのときは、夜間の番号があります。',
  'directory.ambulance.does': '急な病気やけがの人を病院へ運びます。',
  'directory.ambulance.ask': '運ぶときに伝えてほしいこと。家に備えておく緊急時の情報。',
  'directory.ambulance.reach': '急なときは119番。ふだんの相談は、消防署の代表電話にします。',
  'directory.welfareVolunteer.does': '近所で暮らす人を見守り、困っている人を行政や専門職につなぎます。',
  'directory.welfareVolunteer.ask':
    'ひとり暮らしの人のふだんの様子、近所の助け合い。病気のことなど、知らせてよい範囲は本人に確かめます。',
  'directory.welfareVolunteer.reach': '市町村の福祉の窓口か社会福祉協議会を通して連絡します。',
  'directory.person.does': 'どう暮らしたいかを決めます。体のことを、いちばん先に感じています。',
  'directory.person.ask': '何が好きか、何がつらいか、どこで暮らしたいか、誰に知らせてよいか。',
  'directory.person.reach': '調子のよい時間に、ゆっくり聞きます。言葉が難しい人には、選べる形で聞きます。',
  'directory.family.does':
    '本人を支え、ふだんの様子を伝えます。できることには限りがあり、家族自身の暮らしもあります。',
  'directory.family.ask': 'ふだんの様子、続けられることと難しいこと、連絡のつく時間。',
  'directory.family.reach':
    '決めておいた人に、つながる時間に電話します。遠くの家族には、電話やビデオ通話を使います。',
  'directory.guardian.does':
    '判断する力が十分でない人に代わって、契約やお金の管理をします。治療への同意はできません。',
  'directory.guardian.ask': '契約と支払い、施設に入る手続き、本人の財産から出せる費用。',
  'directory.guardian.reach': '後見人の事務所か自宅に電話します。権限の範囲を登記事項証明書で確かめます。',
};
