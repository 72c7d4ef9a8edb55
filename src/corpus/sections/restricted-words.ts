import {
  ASIA_ANYWHERE,
  ASIA_CONTAINED,
  ASIA_LABELS,
  ASIA_OURS,
  ASIA_WHOLE,
  COLUMN_POSITION,
  MORE_ANYWHERE,
  MORE_LABELS,
  MORE_OURS,
} from "./restricted-words-more.ts";
import type { Meaning } from "./section-names.ts";

const words = (text: string): string[] => text.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " "));

/** Words that give a heading away wherever they stand in it. */
export const ANYWHERE: Readonly<Record<Meaning, readonly string[]>> = {
  ask: words(`
    ask, asks, asking, the asked, line to take, lines to take, talking point, talking points, speaking point,
    speaking points, speaking note, speaking notes, request, requests, requested, demand, demands, wish list, wishlist,
    call to action, elements of language, language elements, key messages, messaging,
    demande, demandes, requete, requetes, revendication, revendications, elements de langage, consigne, consignes,
    argumentaire, argumentaires, argumentario, puntos de conversacion, mensajes clave, messages cles, mensagens chave,
    pedimos, pediremos, peticion, peticiones, solicitud, solicitudes, demanda, demandas, exigencia, exigencias, reivindicaciones,
    pedido, pedidos, solicitacao, solicitacoes, exigencias, bitte, bitten, forderung, forderungen, anliegen,
    richiesta, richieste, просьба, просьбы, запрос, запросы, требование, требования, ombi, maombi,
    طلب, الطلب, طلبات, الطلبات, طلبنا, طلباتنا, مطلب, المطلب, مطلبنا, مطالب, المطالب, مطالبنا,
    نطلب, نطالب, نقاط الحديث,
    ${ASIA_ANYWHERE.ask},
    ${MORE_ANYWHERE.ask}`),
  position: words(`
    position, positions, positioning, stance, stances, red line, red lines, redline, redlines, fallback, fallbacks,
    fall back, fall backs, bottom line, bottom lines, walkaway, walk away, walking away, tactic, tactics, tactical,
    backroom, if pressed, if asked, script for delegates, script for delegations, dos and donts,
    deal breaker, deal breakers, dealbreaker, dealbreakers, negotiating, negotiable, negotiables, nonnegotiable,
    nonnegotiables, landing zone, landing zones, landing ground, concession, concessions, concesion, concesiones, concessao, concessoes, concessione, concessioni, zugestandnis,
    zugestandnisse, bargaining, batna, plan b,
    standpoint, standpoints, viewpoint, viewpoints, point of view, points of view, must have, must haves, preferred,
    how to vote, voting line, voting advice, voting instruction, voting instructions, voting recommendation,
    voting recommendations, positionnement, posture, postures, ligne rouge, lignes rouges, point de vue,
    points de vue, repli, tactique, tactiques, tactica, tacticas, tatica, taticas, taktik, тактика, marge de manoeuvre,
    marges de manoeuvre, room for manoeuvre, room for maneuver, margen de maniobra, margem de manobra, spielraum,
    verhandlungsspielraum, negotiation points, points for negotiation, negotiation mandate, negotiation strategy,
    points de negociation, mandat de negociation, strategie de negociation, puntos de negociacion,
    mandato de negociacion, pontos de negociacao, если спросят, если нажмут, estrategia de negociacion, estrategia de negociacao,
    innegociable, innegociables, inegociavel, inegociaveis, trastienda, bastidores, note strategique, notes strategiques, nota estrategica,
    strategic note, strategic notes, запасной вариант, هامش المناورة, نقاط التفاوض, استراتيجيتنا, postura, posturas, posicion, posiciones, posicionamiento, linea roja, lineas rojas,
    punto de vista, puntos de vista, posicao, posicoes, linha vermelha, linhas vermelhas, ponto de vista,
    posizione, posizioni, linea rossa, linee rosse, haltung, standpunkt, standpunkte, rote linie, rote linien,
    позиция, позиции, позицию, красная линия, красные линии, точка зрения, msimamo, misimamo,
    موقف, الموقف, موقفنا, مواقف, المواقف, مواقفنا, خط احمر, خطوط حمراء, الخطوط الحمراء, خطوطنا الحمراء,
    ${ASIA_ANYWHERE.position},
    ${MORE_ANYWHERE.position}`),
  internal: words(`
    internal, internally, confidential, restricted, secret, secrets, embargo, embargoed, not public, non public,
    nonpublic, not for publication, not for circulation, not for distribution, do not publish, do not share,
    do not circulate, do not distribute, do not forward, eyes only, off the record, delegations only, delegation only, members only,
    group only, for delegations, for the delegations, for the delegation, for the group, for members, behind closed doors, between us, off record, wir, uns, unter uns, entre nosotros, lo que decimos, les decimos, les diremos,
    lhes dizemos, huis clos, puerta cerrada, porta fechada, private note,
    private notes, lobby, lobbying, our, ours, we, interne, internes, ne pas diffuser, ne pas publier,
    ne pas partager, ne pas transmettre, non publique, non publics, pour le groupe, pour la coalition,
    pour les delegations, pour la delegation, pour les membres, diffusion restreinte, entre nous, confidentiel, confidentielle, confidentiels,
    notre, nos, nous, interno, interna, internos, internas, confidencial, confidenciales, nuestro, nuestra, nuestros,
    nuestras, nosotros, no publicar, no difundir, no divulgar, no circular, nao circular,
    uso reservado, nosotras, para el grupo, para las delegaciones, nao publicar,
    nao divulgar, para o grupo, para as delegacoes, nicht veroffentlichen, nicht weitergeben, non divulgare, nosso, nossa, nossos, nossas, vertraulich, unser, unsere, unserer, riservato, riservata,
    nostro, nostra, внутренний, внутренняя, внутреннее, внутренние, конфиденциально, не публиковать,
    не для публикации, для служебного пользования, секретно, наш, наша, наше, наши,
    داخلي, داخلية, سري, سرية, الداخلي, ليس للنشر, لا ينشر, للمجموعة, للوفود,
    ${ASIA_ANYWHERE.internal},
    ${MORE_ANYWHERE.internal}`),
};

/** Words that give it away where they are all of it, but for who says so ("The group's line"). */
export const WHOLE: Readonly<Record<Meaning, readonly string[]>> = {
  ask: words(`
    want, wants, wish, wishes, message, messages, recommendation, recommendations, advice, guidance, instruction,
    instructions, appeal, plea, call, calls, need, needs, to do, todo, to dos, faire, recommandation,
    recommandations, conseil, conseils, appel, recomendacion, recomendaciones, recomendacao, recomendacoes,
    empfehlung, empfehlungen, raccomandazione, рекомендация, рекомендации, توصية, توصيات, رسالتنا,
    ${ASIA_WHOLE.ask}`),
  position: words(`
    pos, posn, pstn, line, lines, stand, view, views, opinion, opinions, attitude, preference, preferences, compromise,
    compromises, flexibility, strategy, strategies, vote, voting, ligne, lignes, avis, linea, lineas, strategie,
    estrategia, estrategias, strategia, стратегия, mkakati, mbinu, mkakati, allies, alliances, leeway, allie, allies et opposants,
    compromis, aliados, verbundete, alleati, союзники, حلفاء, الحلفاء, استراتيجية, الاستراتيجية,
    ${ASIA_WHOLE.position}`),
  internal: words(`
    private, sensitive, secret, intern, delegation, delegations, group, for us, prive, privee, prives, privees,
    sensible, pour nous, reserve, reservado, reservada, privado, privada,
    ${ASIA_WHOLE.internal}`),
};

/** Scripts that set no blanks between words. */
export const CONTAINED: Readonly<Record<Meaning, readonly string[]>> = {
  ask: words(`诉求, 訴求, 要求, 请求, 請求, 要望, 要請,
    ${ASIA_CONTAINED.ask}`),
  position: words(`立场, 立場, 底线, 底線, 红线, 紅線, レッドライン,
    ${ASIA_CONTAINED.position}`),
  internal: words(`内部, 內部, 保密, 机密, 機密, 非公开, 非公開, 不公开, 不公開, 社外秘, 我们, 我們,
    ${ASIA_CONTAINED.internal}`),
};

/**
 * What a run-in label ("Fallback: …", "(Internal) …") may be called to give itself away, all of it; other words are too
 * common for that.
 */
export const LABELS: Readonly<Record<Meaning, readonly string[]>> = {
  ask: words(`
    ask, asks, line to take, lines to take, talking point, talking points, speaking points, speaking notes, tp, tps, ltt,
    elements de langage, argumentaire, consigne, consignes, طلبنا, طلباتنا, مطلبنا, مطالبنا, نقاط الحديث,
    ${ASIA_LABELS.ask},
    ${MORE_LABELS.ask}`),
  position: words(`
    position, stance, red line, red lines, redline, redlines, fallback, fall back, bottom line, walkaway,
    walk away, ligne rouge, lignes rouges, repli, position de repli, solution de repli, marge de manoeuvre,
    linea roja, lineas rojas, margen de maniobra, linha vermelha, linhas vermelhas, rote linie, rote linien,
    красная линия, красные линии, موقفنا, خط احمر, خطوط حمراء, الخطوط الحمراء, خطوطنا الحمراء,
    ${ASIA_LABELS.position},
    ${MORE_LABELS.position}`),
  internal: words(`
    internal, internal note, internal notes, internal comment, internal comments, internal memo, internal only,
    internal use, internal use only, for internal use, for internal use only, confidential, confidential note,
    strictly confidential, private note, private notes, not public, not for publication, not for circulation,
    not for distribution, do not publish, do not share, do not circulate, do not distribute, do not forward, eyes only,
    off the record, group only, members only, delegations only, for the group, for the group only, for us only,
    interne, note interne, notes internes, commentaire interne, commentaires internes, memo interne, rappel interne,
    usage interne, a usage interne, pour usage interne, interne uniquement, confidentiel, note confidentielle,
    strictement confidentiel, a ne pas diffuser, ne pas diffuser, a ne pas publier, ne pas publier, ne pas partager,
    ne pas transmettre, pour le groupe, pour nous, entre nous, diffusion restreinte, interno, interna, nota interna,
    notas internas, uso interno, de uso interno, para uso interno, confidencial, no publicar, no difundir,
    no divulgar, nao publicar, nao divulgar, intern, nur intern, interne notiz, vertraulich, nicht veroffentlichen,
    riservato, non divulgare, внутреннее, внутр, для своих, внутренняя заметка, для внутреннего пользования, конфиденциально,
    не публиковать, не для публикации, секретно, داخلي, داخلية, ملاحظة داخلية, ملاحظات داخلية, للاستخدام الداخلي,
    للاستعمال الداخلي, سري, سري للغاية, ليس للنشر, لا ينشر, للمجموعة فقط, 内部, 内部资料, 內部, 机密, 機密, 保密, 不公开,
    社外秘, 部外秘,
    int, confid, nur für die delegation, nur für delegationen, nur für die gruppe, nur für uns, not to be quoted,
    not for quotation, not for attribution, do not quote, do not cite,
    strictly internal, confidential notes, non public, not for the public, embargo, embargoed, restricted,
    for members only, delegation only, for delegations, for delegations only, for the delegations,
    for the delegations only, note to self, confidentielle, внутренняя записка, для служебного пользования,
    غير للنشر, a huis clos, huis clos, a puerta cerrada, a porta fechada, a porte chiuse, за закрытыми дверями,
    ${MORE_LABELS.internal}`),
};

/** Whose words they are, which makes a label of any of the words above. */
export const OURS: readonly string[] = words(`
    our, notre, nos, nuestra, nuestro, nuestras, nuestros, nossa, nosso, nossas, nossos, unsere, unser, nostra,
    ${ASIA_OURS},
    ${MORE_OURS}`);

/**
 * Words for what anybody has, "Position of Kenya" or "Kenya requests", and what is a verb too: a label before restricted
 * words holds nothing else.
 */
export const ANYBODYS: readonly string[] = words(`
    ask, asks, asking, request, requests, requested, demand, demands, demande, demandes, requete, requetes,
    revendication, revendications, consigne, consignes, peticion, peticiones, solicitud, solicitudes, demanda, demandas,
    exigencia, exigencias, reivindicaciones, pedido, pedidos, solicitacao, solicitacoes, bitte, bitten, forderung,
    forderungen, anliegen, richiesta, richieste, ombi, maombi, طلب, الطلب, طلبات, الطلبات, مطلب, المطلب, مطالب, المطالب,
    position, positions, positioning, stance, stances, standpoint, standpoints, viewpoint, viewpoints, point of view,
    points of view, posture, postures, positionnement, point de vue, points de vue, postura, posturas, posicion,
    posiciones, posicionamiento, punto de vista, puntos de vista, posicao, posicoes, ponto de vista, posizione,
    posizioni, haltung, standpunkt, standpunkte, msimamo, misimamo, موقف, الموقف, مواقف, المواقف, concession,
    concessions, concesion, concesiones, concessao, concessoes, concessione, concessioni, negotiating, preferred, nos,
    要求, 请求, 請求, 要望, 要請, 诉求, 訴求, 依頼, 요청, 요구, 부탁, คำขอ, 立场, 立場, 谈判, 談判, 交渉, 협상, 입장, จุดยืน, ท่าทีของ,
    позиция, позиции, позицию, точка зрения, просьба, просьбы, запрос, запросы, требование, требования, просить,
    переговорная, переговорный, позицией, позиція, позиції, становище, прохання, вимога, вимоги, молба, захтев, захтеви,
    өтініш, өтініші, өтініштер, сұраныс, сұрау, талап, талаптар, талабы, өтүнүч, өтүнүчү, суроо талап, талаптары,
    iltimos, iltimoslar, talab, talablar, soʻrov, murojaat, илтимос, талаб, талаблар, хүсэлт, хүсэлтүүд, шаардлага,
    дархост, талабот, talep, talepler, xahiş, tələb, tələblər, permintaan, tuntutan, permohonan, kahilingan, yêu cầu,
    đề nghị, kiến nghị, verzoek, verzoeken, prośba, prośby, cerere, cereri, žádost, prosba, pros'ba, zapros, trebovaniya,
    ұстаным, ұстанымы, позициясы, көзқарас, көз караш, pozitsiya, pozitsiyasi, nuqtai nazar, байр суурь, байр суурин,
    мавқеъ, мавқеи, pozisyon, pozisyonu, tutum, duruş, mövqe, posisi, pendirian, posisyon, lập trường, quan điểm,
    standpunt, standpunten, stanowisko, poziție, poziția, pozice, pozitsia, pozicija, pozicia`);

/** Words that are a heading for some readers only, but in a label name a document, a body or a sector. */
export const NO_LABELS: readonly string[] = words(`
    recommendation, recommendations, recommandation, recommandations, recomendacion, recomendaciones, recomendacao,
    recomendacoes, empfehlung, empfehlungen, raccomandazione, рекомендация, рекомендации, توصية, توصيات, conseil,
    conseils, call, calls, appel, appels, nos, delegation`);

/** What a label may speak of in public, though one of its words would give another one away. */
export const LABEL_TERMS: readonly string[] = words(`
  confidential data, confidential communications, confidential treatment, data confidential, restricted access,
  restricted use of, internal audit, internal auditor, internal auditors, internal oversight, internal control,
  internal controls, internal rules, internal regulations, internal procedures, internal law, internal laws,
  internal and external, external and internal, internal or external, external or internal, interne et externe,
  externe et interne, interna y externa, internos y externos, internas y externas, interno y externo,
  internal affairs, internal organization, internal organisation, internal structure, internal reform, internal justice,
  private sector, private operators, private networks, private companies, private entities, private capital,
  private finance, private investment, private investments, private use, sensitive data, secret ballots, secret ballot, trade secret, trade secrets, fallback to, fall back to, negotiating text, negotiating group,
  negotiating process, negotiating history, audit interne, auditeur interne, controle interne, droit interne,
  legislation interne, regles internes, reglement interne, organisation interne, marche interne, affaires internes,
  auditoria interna, auditor interno, control interno, derecho interno, legislacion interna, normas internas,
  reglamento interno, mercado interno, asuntos internos, controle interno, direito interno, legislacao interna,
  regulamento interno, assuntos internos, внутренний аудит, внутренний контроль, внутреннее право,
  внутреннее законодательство, внутренние правила, внутренний рынок, внутренние дела, внутренние воды,
  закрытое заседание, закрытые заседания, التدقيق الداخلي, المراجعة الداخلية, الرقابة الداخلية, 内部审计, 內部審計, 内部監査,
  机密性, 保密性, 機密性, 内部控制, 내부 감사, 기밀성`);

/** What forbids to publish the words that it stands with. */
export const UNPUBLISHED: readonly string[] = words(`
    do not publish, do not share, do not circulate, do not distribute, do not forward, not for publication,
    not to be quoted, not for attribution, not for circulation, not for distribution, not for the public, for internal use, for internal use only,
    ne pas publier, ne pas diffuser, ne pas partager, ne pas transmettre, no publicar, no difundir, no divulgar,
    no circular, nao publicar, nao divulgar, nao circular, nicht veroffentlichen, nicht weitergeben, non divulgare,
    non pubblicare, не публиковать, не для публикации, не для печати, не распространять, для служебного пользования,
    ليس للنشر, غير للنشر, للاستخدام الداخلي, usichapishe, msichapishe, usisambaze, si kwa umma, არ გამოქვეყნდეს, არ გავასაჯაროოთ`);

/** What begins a sentence that is for nobody else's ears. */
export const ASIDES: readonly string[] = words(`
    between us, between ourselves, just between us, strictly between us, between you and me, off the record, confidentially,
    note to colleagues, note to the colleagues, note to team, note to the team, note for the team,
    note to our colleagues, note for colleagues, message to colleagues, note to self,
    note to delegates, note to delegations, note for delegates, note for delegations, note to the group, note to the delegations,
    note aux collegues, note aux delegations, note aux delegues, nota a los colegas, nota para los colegas,
    nota para colegas, nota aos colegas, nota para las delegaciones, заметка коллегам, заметка для коллег, коллегам,
    hinweis an kollegen, ملاحظة للزملاء, ملاحظة للوفود, 致同事,
    in confidence, in strict confidence, for your eyes only, for our eyes only, not for the minutes, keep this to ourselves,
    keep to ourselves, keep this to yourself, please dont share, please do not share, dont share, dont publish, please dont publish,
    entre nous, entre nosotros, entre nosotras, que quede entre nosotros, en confianza, entre nós, cá entre nós, aqui entre nós, só entre nós,
    heads up, nb, n b, p s, ps, fyi, fyeo, fixme, ojo, dont quote, do not quote, delete before, to be deleted,
    ჩვენს შორის, საიდუმლოდ, კონფიდენციალურად, მხოლოდ ჩვენთვის, მხოლოდ შენთვის, մեր միջև, միայն մեզ համար, գաղտնի, በመካከላችን, ለእኛ ብቻ, kwa siri,
    en off, hors micro, off mic, по секрету, не под запись, зы, з ы, дсп, under chatham house, under the chatham house, not to leave,
    unter uns, unter uns gesagt, im vertrauen, tra noi, detto tra noi, между нами, между нами говоря, строго между нами,
    بيننا, فيما بيننا, kati yetu, tusiseme nje, giữa chúng ta, nói riêng, không công bố, không phổ biến, chỉ nội bộ,
    aramızda, antara kita, ons onder mekaar, onder ons, oss emellan, między nami`);

/** Words that announce internal ones where they stand alone before a dash or a full stop: "Private – …". */
export const SINGLE: readonly string[] = words(`
    private, sensitive, secret, privately, confidentially, prive, privee, sensible, privado, privada, reservado, reservada, sigiloso,
    sigilosa, confidentiels, confidentielles, confidenciales, confidenciais, internes, internos, internas, reservados,
    секретный, конфиденциальный, конфиденциальная, конфиденциальное, внутренний, внутренняя, الداخلي, سرية,
    privat, vertraulich, geheim, riservato, riservata, приватно, секретно, личное, خاص, سري, mật, riêng tư, kín`);

/** For whom a name is: "Line of the group". */
export const GROUP: readonly string[] = words(`
    group, groupe, grupo, gruppe, gruppo, delegation, delegations, delegaciones, delegacoes, member, members, membre,
    membres, miembros, coalition, coalicion, state, states, группы, группе, делегаций, делегациям, المجموعة, الوفود, kikundi,
    wajumbe, nhóm, đoàn, delegacao`);

/** Names of columns that everybody may read: who takes which position, who asks for what. */
export const COLUMNS: ReadonlySet<string> = new Set(words("ask, asks, position, internal, restricted"));
/** The same for rows. */
export const ROWS: ReadonlySet<string> = new Set(words("position, internal, restricted"));

/** Names of columns and rows in languages of which the lists hold few words. */
export const POSITION_COLUMNS: readonly string[] = words(COLUMN_POSITION);

/** Right words that are a letter or two from a restricted name. */
export const RIGHT_WORDS: ReadonlySet<string> = new Set(
  words(`
    task, tasks, mask, masks, opposition, exposition, preposition, imposition, deposition, apposition, interval,
    internet, petition, petitions, bequests, callback, callbacks, fullback, consign, consignee, consignees,
    consigue, consigues, requester, confession, confessions, concussion, concision, confesion, internats, demander,
    oposicion, oposiciones, aposicion, muestra, muestras, vuestras, vuestros, vosotras, vosotros, linternas, interinas,
    interinos, solicitude, pastures, postural, закрытие, закрытия`),
);

/** Terms of the field in which one of these words gives nothing away. */
export const TERMS: readonly string[] = words(`
  satellite positioning, global positioning, navigation and positioning, positioning system, positioning systems,
  positioning service, positioning services, positioning technology, positioning technologies, orbital position,
  orbital positions, gso positions, orbital slots and positions, positionnement par satellite, positions orbitales,
  posiciones orbitales, позиции на орбите, supply and demand, spectrum demand, demand for spectrum,
  demande de spectre, market demand, user demand, secret of communications, internal market, internal waters,
  internal displacement, our common agenda, our world in data, restricted bands`);

/** Who says so, or how far it has come. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  words(`
    the, our, my, a, an, group, groups, common, joint, agreed, draft, key, main, final, current, initial, internal,
    proposed, possible, suggested, delegation, delegations, s`),
);
