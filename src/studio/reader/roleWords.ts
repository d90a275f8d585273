import { foldedLetters } from './foldedPattern.ts';
import { remembered } from './remembered.ts';

/** Folded words without the Arabic article, by blanks. */
function words(list: string): ReadonlySet<string> {
  return new Set(foldedLetters(list).trim().split(/\s+/));
}

/** Whoever acts for a state or a body: persons, bodies, delegations. Their country deals with the speaking side. */
const actors = words(`
  police policeman policewoman gendarmerie gendarmes gendarme guard guards constabulary army navy troops forces force
  minister ministers ministry vice-minister delegation delegations delegate delegates ambassador ambassadors embassy embassies
  counterpart counterparts representative representatives envoy envoys consul consulate president vice-president secretary
  director directors chief chiefs head heads commissioner commissioners commission commander commanders official officials
  officer officers authority authorities government governments governor mayor expert experts specialist specialists team side
  king queen prince princess attache attaches colleague colleagues chair chairman chairwoman chairperson mission missions
  charge spokesman spokeswoman spokesperson deputy undersecretary parliamentarians parliament senator speaker speakers trainees cadets
  participants guests friends groups presence participation attendance guest participant partners partner agency agencies service services office directorate department bureau administration
  judge judges prosecutor prosecutors magistrate magistrates lawmakers investigator investigators instructor instructors trainer
  trainers adviser advisers advisor advisors inspector inspectors coordinator administrator administrators detectives diplomat
  diplomats observer observers negotiators firefighters liaison cabinet intelligence carabinieri academy institute recruits
  superintendent colonel captain lieutenant admiral brigadier marshal technicians analysts analyst customs soldiers sailors leaders leader chancellor premier militia marshals rangers lawyers paramedics rescuers medics
  ministre ministres ministere delegation delegue delegues deleguee deleguees ambassadeur ambassadrice ambassadeurs presents ambassades
  ambassade homologue homologues representant representante representants representantes envoye envoyee president presidente secretaire
  secretaires secretariat directeur directrice directeurs directrices direction chef chefs cheffe patron commandant commandement responsable responsables
  autorites autorite gouvernement officiers officier partie consul roi reine expertes magistrats magistrate procureur procureure
  procureurs enqueteur enquetrice enqueteurs instructeur instructrice instructeurs magistrat expert policiere observatrice formateur formateurs formatrice stagiaires
  amis amies agents policiers policier gendarmes commissaire commissaires commissaires sous-prefet prefet prefete
  conseiller conseillere conseillers inspecteur inspecteurs inspectrice administrateur administratrice coordinateur coordonnatrice
  colonel capitaine contre-amiral amiral garde gardes armee marine douane douanes justice surete
  agence services office experts collegues collegue participants invites diplomates diplomate observateurs observateur
  intervenants orateurs juge juges specialistes technicien techniciens analystes academie parlementaires douanier douaniers pompiers marins militaires militaire soldats maire chancelier chanceliere dirigeant dirigeants leader leaders premier notaire greffier greffiere depute deputes senateurs porte-parole brigade brigades
  شرطه شرطي وزير وزيره وزراء وزرا وزاره وزارات وفد وفود وفدي وفدا سفير سفيره سفراء سفرا سفاره سفارات نظير نظيره نظيرها نظراء نظرا نظراءه نظراءها نظراه نظرائه نظيري
  ممثل ممثله ممثلين ممثلي ممثلو ممثلون مبعوث مبعوثه قنصل قنصليه رئيس رييس رييسه روساء روسا امين امينه امانه مدير مديره مدراء مديرو مديري مديريه قائد قايد قاده
  مسؤول مسوول مسوولين مسوولي مسوولو مسوولون سلطات سلطه حكومه حكومات جانب طرف خبير خبيره خبراء خبرا ضابط ضباط درك ملحق ملحقون مفوض مفوضه مفوضيه
  نايب مساعد والي قيادات قياده مشاركه حضور شركا شركاء شريك شقيق اشقاء اشقا ضيوف ضيف اصدقاء اصدقا زملاء زملا مندوب مندوبه مندوبون مندوبي مشاركون مشاركين متدرب متدربون متدربين متدربا
  حرس خفر جيش قوات قوه بعثه بعثات هييه هيات وكاله جهاز اجهزه مصالح اداره ادارات مفتش مفتشيه مستشار مستشاره مستشارون مستشارين
  قاض قاضي قضاه محقق محققون محققين مدرب مدربون مدربين عميد عقيد لواء لوا فريق فرقه رايد قايم قايما عضوه منسق ناطق متحدث
  اكاديميه معهد جامعه ديوان مكتب محافظ اطر طلبه_ضباط ملك امير ولي دفاع داخليه خارجيه عدل امن مخابرات استخبارات استعلامات جمارك حماية
  برلمان نواب شيوخ نيابه مدعي دبلوماسي دبلوماسيون دبلوماسيين اخي معالي سعاده دوله_ريس متحدثون متحدثين مراقب مراقبون مراقبين كوادر
  زعيم زعماء جنود عسكريون عسكريين مستشاريه عاهل رجال عناصر افراد مجموعه_عمل
`);

/** What countries and bodies are spoken of without being there. */
const subjects = words(`
  situation war conflict crisis unrest fighting elections earthquake flood floods coup question cause file border borders coast waters sympathy
  nationals national citizens citizen tourists tourist victims victim migrants refugees suspects suspect students student people peoples population passport passports
  origin descent market imports exports import export trade products product goods territory soil language currency newspaper company companies firm firms bank banks airline
  airlines gulf lake river sea strait basin street avenue road route hotel valley delta banks north south-east region embassy_row flag flagged
  charter resolution resolutions convention conventions framework auspices aegis report reports statistics database databases funds fund money
  members member standards norms channels headquarters summit assembly session sessions congress conference league forum
  margins sidelines peacekeeping operations agenda statute constitution embargo sanctions trafficking smuggling network networks gang gangs
  workshop symposium seminar storms hurricane drought volcano independence exhibition restaurant menu cases studies
  guerre conflit crise elections seisme inondations cause dossier frontiere frontieres cote cotes eaux ressortissants ressortissant
  ressortissante ressortissantes citoyen citoyens touriste touristes victime migrants refugies suspect etudiants etudiant passeport passeports origine marche territoire langue langues journal
  societe societes entreprise entreprises groupe banque importations exportations produits peuple population populations
  golfe lac fleuve mer detroit bassin rue hotel charte cadre egide rapport rapports statistiques membre membres bords bord rive rives rivage casque casques vallee
  normes canaux siege sommet assemblee conference drapeau reseau reseaux trafic marge route atelier palais fonds pavillon
  base bases convoi cuisine vin vins plat plats cafe the tapis chocolat fromage enquetes enquete affaire ville nord sud est ouest
  وضع اوضاع حرب نزاع ازمه تطورات احداث انتخابات زلزال فيضانات قضيه ملف حدود ساحل سواحل مياه رعايا رعيه مواطن مواطنا مواطنين مواطنون
  مواطنه سياح ضحايا مهاجرين لاجيين لاجيون نازحين مشتبه موقوفين طلبه طلاب جواز جوازات جنسيه جنسيات سوق اسواق تراب اراضي لغه لغتين لغات صحيفه جريده شركه شركات بنك بنوك مصرف شعب
  خليج بحيره نهر بحر مضيق حوض شارع فندق طريق ميثاق قرار قرارات اطار رعايه اشراف تقرير تقارير احصاييات عضو اعضاء اعضا
  عضويه معايير قنوات مقر قمه موتمر دوره جمعيه اشغال علم شبكه شبكات تهريب هامش منتدي عمليات قواعد قاعده بيانات سلام ضفه ضفاف معبر
  مطبخ مطعم طبق اطباق شاي قهوه نزيف كارثه مجلس ورشه ندوه سجاد خزف بضايع سلع منتجات واردات صادرات سفينه سفن زورق باخره ناقله رحله تجارب تاريخ
`);

/** Right of a name or an adjective: what makes it someone or something that does not deal. */
const subjectsAfter = words(`
  nationals citizens citizen national tourists tourist victims victim migrants refugees suspects suspect students student passport
  passports territory border borders coast waters soil market products goods language newspaper daily company companies firm firms airlines airways
  bank banks crisis war conflict question file elections currency flag cuisine food tea coffee restaurant dishes wine carpet carpets
  rug rugs cheese cheeses cotton river valley delta sea strait basin street avenue square hotel assembly summit charter resolution
  resolutions convention database databases standards origin descent flagged headquarters peacekeeping translation
  interpretation version press media speaking led sponsored mandated funded backed born based built made registered owned
  member members funds fund money people region waters vessel vessels ship ships tanker
`);

/** Words for an instrument, a text or an offer: `the memorandum with Romania` says nothing of a meeting. */
const texts = words(`
  memorandum memoranda mou mous agreement agreements treaty treaties convention conventions protocol protocols accord accords pact text texts deal draft drafts
  negotiations arrangement arrangements contract
  accord accords convention conventions traite traites protocole protocoles arrangement arrangements entente memorandum memorandums texte projet celui celle ceux celles
  مذكره مذكرات اتفاق اتفاقا اتفاقيه اتفاقيات بروتوكول معاهده مشروع نص
`);

/** What is held with partners: `talks with Chad`. */
const meetings = words(`
  met meet meets meeting meetings talks talk discussions discussion consultations consultation conversation call calls spoke spoken audience dialogue exchange exchanges exercise
  rencontre rencontres rencontrer entretien entretiens entretenu entretenue reunion reunions echange echanges echanger discussions consultations concertation concertations
  pourparlers visioconference seance audience dialogue exercice tete-a-tete
  لقاء لقا لقاات اجتماع اجتماعا اجتماعات اجتمع اجتمعت مباحثات محادثات محادثه تباحث تباحثت جلسه جلسات مشاورات اتصال اتصالا مكالمه التقي تقي تقت حوار تمرين
`);

const frontiers = words('border borders frontiere frontieres limite limites حدود حدوديه ترسيم');

export type WordRole = 'actor' | 'subject' | 'text' | 'meeting' | 'other';

const bareOf = (key: string): readonly string[] => {
  if (!/^[ء-ي]/.test(key)) return [key];
  const front = key.replace(/^[وف]?(?:لل|[بكل](?:ال)?|ال)?(?=[ء-ي]{3})/, '');
  const stems = front === key ? [key] : [key, front, key.replace(/^[وف](?=[ء-ي]{4})/, '')];
  return stems.flatMap((stem) => {
    const short = stem.replace(/(?<=[ء-ي]{3})(?:تهما|تهم|تها|ته|تنا|ينا|نا|كم|يهما|يهم|يها|يه|هما|هم|ها|ه|تين|تان|ين|ان|ون|ا|ي|و)$/, '');
    return short === stem ? [stem] : [stem, short, `${short}ه`];
  });
};

/** What a word before a name makes of it; Arabic words with or without what is written on to them. */
export const roleOfWord = remembered((key): WordRole => {
  for (const bare of bareOf(key)) {
    if (actors.has(bare)) return 'actor';
    if (subjects.has(bare)) return 'subject';
    if (texts.has(bare)) return 'text';
    if (meetings.has(bare)) return 'meeting';
  }
  return /^(?!.*(?:factor|sector|tractor|secteur|vecteur))[a-z]{4,}(?:ators?|ectors?|utors?|uctors?|ateurs?|atrices?|ecteurs?|ectrices?|ucteurs?|uctrices?|ologues?|ologists?)$/.test(key) ? 'actor' : 'other';
});

export const isSubjectAfter = (key: string): boolean => subjectsAfter.has(key);
export const isFrontier = (key: string): boolean => bareOf(key).some((bare) => frontiers.has(bare));
