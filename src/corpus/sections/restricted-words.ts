/**
 * What a heading may be called that is meant for some readers only, in the languages that groups at ITU write in:
 * what the group asks for, what it thinks, and what it keeps for itself. Lower case, without accents or apostrophes.
 */
export type Meaning = "ask" | "position" | "kept";

const words = (text: string): string[] => text.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " "));

/** Words that give a heading away wherever they stand in it. */
export const ANYWHERE: Readonly<Record<Meaning, readonly string[]>> = {
  ask: words(`
    ask, asks, asking, the asked, line to take, lines to take, talking point, talking points, speaking point,
    speaking points, speaking note, speaking notes, request, requests, requested, demand, demands, wish list, wishlist,
    call to action,
    demande, demandes, requete, requetes, revendication, revendications, elements de langage, consigne, consignes,
    peticion, peticiones, solicitud, solicitudes, demanda, demandas, exigencia, exigencias, reivindicaciones,
    pedido, pedidos, solicitacao, solicitacoes, exigencias, bitte, bitten, forderung, forderungen, anliegen,
    richiesta, richieste, просьба, просьбы, запрос, запросы, требование, требования, ombi, maombi,
    طلب, الطلب, طلبات, الطلبات, طلبنا, طلباتنا, مطلب, المطلب, مطالب, المطالب, مطالبنا`),
  position: words(`
    position, positions, positioning, stance, stances, red line, red lines, redline, redlines, fallback, fallbacks,
    fall back, fall backs, bottom line, bottom lines, walkaway, walk away, walking away, tactic, tactics, tactical,
    deal breaker, deal breakers, dealbreaker, dealbreakers, negotiating, negotiable, negotiables, nonnegotiable,
    nonnegotiables, landing zone, landing zones, landing ground, concession, concessions, bargaining, batna, plan b,
    standpoint, standpoints, viewpoint, viewpoints, point of view, points of view, must have, must haves, preferred,
    how to vote, voting line, voting advice, voting instruction, voting instructions, voting recommendation,
    voting recommendations, positionnement, posture, postures, ligne rouge, lignes rouges, point de vue,
    points de vue, repli, postura, posturas, posicion, posiciones, posicionamiento, linea roja, lineas rojas,
    punto de vista, puntos de vista, posicao, posicoes, linha vermelha, linhas vermelhas, ponto de vista,
    posizione, posizioni, linea rossa, linee rosse, haltung, standpunkt, standpunkte, rote linie, rote linien,
    позиция, позиции, позицию, красная линия, красные линии, точка зрения, msimamo, misimamo,
    موقف, الموقف, موقفنا, مواقف, المواقف, مواقفنا, خط احمر, خطوط حمراء, الخطوط الحمراء, خطوطنا الحمراء`),
  kept: words(`
    internal, internally, confidential, restricted, secret, secrets, embargo, embargoed, not public, non public,
    nonpublic, not for publication, eyes only, off the record, delegations only, delegation only, members only,
    group only, for delegations, for the delegations, for the delegation, for the group, for members, private note,
    private notes, lobby, lobbying, our, ours, we, interne, internes, confidentiel, confidentielle, confidentiels,
    notre, nos, nous, interno, interna, internos, internas, confidencial, confidenciales, nuestro, nuestra, nuestros,
    nuestras, nosotros, nosso, nossa, nossos, nossas, vertraulich, unser, unsere, unserer, riservato, riservata,
    nostro, nostra, внутренний, внутренняя, внутреннее, внутренние, конфиденциально, наш, наша, наше, наши,
    داخلي, داخلية, سري, سرية`),
};

/** Words that give it away where they are all of it, but for who says so ("The group's line"). */
export const WHOLE: Readonly<Record<Meaning, readonly string[]>> = {
  ask: words(`
    want, wants, wish, wishes, message, messages, recommendation, recommendations, advice, guidance, instruction,
    instructions, appeal, plea, call, calls, need, needs`),
  position: words(`
    pos, posn, pstn, line, lines, stand, view, views, opinion, opinions, attitude, preference, preferences, compromise,
    compromises, flexibility, strategy, strategies, vote, voting, ligne, lignes, avis, linea, lineas, strategie,
    estrategia, estrategias, strategia, стратегия, mkakati`),
  kept: words("private, sensitive, secret, intern, delegation, delegations, members, group, for us"),
};

/** Scripts that set no blanks between words. */
export const CONTAINED: Readonly<Record<Meaning, readonly string[]>> = {
  ask: words("诉求, 訴求, 要求, 请求, 請求, 要望, 要請"),
  position: words("立场, 立場, 底线, 底線, 红线, 紅線, レッドライン"),
  kept: words("内部, 內部, 保密, 机密, 機密, 非公开, 非公開, 我们, 我們"),
};

/** What a run-in label ("Fallback: …") may be called to give itself away; other words are too common for that. */
export const LABELS: Readonly<Record<"ask" | "position", readonly string[]>> = {
  ask: words(`
    ask, asks, line to take, lines to take, talking point, talking points, speaking points, speaking notes`),
  position: words(`
    position, stance, red line, red lines, redline, redlines, fallback, fall back, bottom line, walkaway,
    walk away`),
};

/** Who says so, or how far it has come. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  words(`
    the, our, my, a, an, group, groups, common, joint, agreed, draft, key, main, final, current, initial, internal,
    proposed, possible, suggested, delegation, delegations, s`),
);
