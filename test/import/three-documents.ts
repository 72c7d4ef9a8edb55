import { del, docx, END_ADDED, END_DELETED, ins, p, r, table } from "../word/docx.ts";
import { PLANTED_PARAGRAPH, PLANTED_PARTS } from "../word/planted.ts";
import { ituDocument, letterhead, proposalLine, reasons, styled } from "./itu-docx.ts";

const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';

/** A regional group's addendum with four proposals, in English: MOD, ADD, SUP and NOC. */
export const GROUPS_ADDENDUM = docx(
  ituDocument(
    letterhead("Addendum 1\nto Document 44-E", "14 September 2026", "Original: Russian") +
      styled("Source", "Regional Commonwealth in the field of Communications (RCC)") +
      styled("Title 1", "Proposals for the work of the conference") +
      styled("Heading_b", "Introduction") +
      p("The RCC administrations submit four proposals.") +
      proposalLine("MOD", "RCC/44A1/1#20811") +
      styled("Res_No", r("RESOLUTION 130 (REV. ") + del("BUCHAREST, 2022") + ins("DOHA, 2026") + r(")")) +
      styled(
        "Res_title",
        r("Strengthening the role of ITU in building confidence and security in the use of ICTs") + note,
      ) +
      styled(
        "Normal after title",
        r("The Plenipotentiary Conference of the International Telecommunication Union (") +
          del("Bucharest, 2022") +
          ins("Doha, 2026") +
          r("),"),
      ) +
      styled("Call", "considering") +
      p(r("a)", "<w:i/>") + r("\tthat the use of ICTs is essential;")) +
      p(r("b)", "<w:i/>") + r("\tthat threats ") + del("may grow") + ins("grow every year") + r(";")) +
      p(
        ins(r("c)", "<w:i/>")) + ins("\tthat emerging technologies bring new threats,"),
        undefined,
        END_ADDED,
      ) +
      styled("Call", "resolves") +
      p("1\tto continue to give this work high priority;") +
      p(del("2\tto close the register;"), undefined, END_DELETED) +
      p(r("") + del("3") + ins("2") + r("\tto report to the Council,")) +
      PLANTED_PARAGRAPH +
      reasons("Reasons:", "The threats of the last four years are named.") +
      proposalLine("ADD", "RCC/44A1/2") +
      styled("Res_No", "DRAFT NEW RESOLUTION [RCC-1]") +
      styled("Res_title", "Security of telecommunication networks: the role of ITU") +
      styled("Normal after title", "The Plenipotentiary Conference (Doha, 2026),") +
      styled("Call", "resolves to instruct the Secretary-General") +
      p("to keep a list of good practice.") +
      reasons("Reasons:", "No resolution names the security of networks.") +
      proposalLine("SUP", "RCC/44A1/3") +
      styled("Res_No", "RESOLUTION 174 (REV. BUSAN, 2014)") +
      styled("Res_title", "ITU's role with regard to international public policy issues") +
      reasons("Reasons:", "It is part of Resolution 130 now.") +
      styled("Title 1", "CONSTITUTION OF THE INTERNATIONAL TELECOMMUNICATION UNION") +
      styled("Art_No", "ARTICLE 4") +
      styled("Art_title", "Instruments of the Union") +
      proposalLine("NOC", "RCC/44A1/4") +
      table([styled("Normal_S2", "29\nPP-98"), p("The instruments of the Union are:")]) +
      reasons("Reasons:", "No change is needed.") +
      styled("Dash", "____________"),
    {
      footnotes: `<w:footnote w:id="2">${p(r("\tThese include the least developed countries."))}</w:footnote>`,
      ...PLANTED_PARTS,
    },
  ),
);

/** A state's new resolution, in French. */
export const STATES_RESOLUTION = docx(
  ituDocument(
    letterhead("Document 61-F", "5 octobre 2026", "Original: français") +
      styled("Source", "Sénégal (République du)") +
      styled("Title 1", "Propositions pour les travaux de la conférence") +
      proposalLine("ADD", "SEN/61/1") +
      styled("Res_No", "PROJET DE NOUVELLE RÉSOLUTION [SEN-1]") +
      styled("Res_title", "L'accès à l'intelligence artificielle dans les pays en développement") +
      styled(
        "Normal after title",
        "La Conférence de plénipotentiaires de l'Union internationale des télécommunications (Doha, 2026),",
      ) +
      styled("Call", "considérant") +
      p(r("a)", "<w:i/>") + r("\tque l'intelligence artificielle peut servir le développement;")) +
      styled("Call", "décide") +
      p("1\td'établir un fonds *volontaire*;") +
      p("2\tde faire rapport au Conseil.") +
      PLANTED_PARAGRAPH +
      reasons("Motifs:", "Les pays en développement n'ont pas encore accès à ces outils."),
    PLANTED_PARTS,
  ),
);

const rtl = "<w:bidi/>";

/** A revision of the group's addendum, in Arabic, with its first proposal alone. */
export const ARABIC_REVISION = docx(
  ituDocument(
    letterhead("المراجعة 1\nللوثيقة 44(Add.1)-A", "20 أكتوبر 2026", "الأصل: بالروسية") +
      styled("Source", "الكومنولث الإقليمي في مجال الاتصالات (RCC)", rtl) +
      proposalLine("MOD", "RCC/44A1/1") +
      styled(
        "Res_No",
        r("القـرار 130 (المراجَع في ") + del("بوخارست، 2022") + ins("الدوحة، 2026") + r(")"),
        rtl,
      ) +
      styled(
        "Res_title",
        "تعزيز دور الاتحاد في مجال بناء الثقة والأمن في استخدام تكنولوجيا المعلومات والاتصالات",
        rtl,
      ) +
      styled("Normal after title", "إن مؤتمر المندوبين المفوضين للاتحاد الدولي للاتصالات،", rtl) +
      styled("Call", "إذ يضع في اعتباره", rtl) +
      p(r(" أ )", "<w:i/>") + r("\tأن استخدام تكنولوجيا المعلومات والاتصالات أساسي؛"), undefined, rtl) +
      p(
        r("ب)", "<w:i/>") + r("\tأن التهديدات ") + del("قد تنمو") + ins("تنمو كل عام") + r("،"),
        undefined,
        rtl,
      ) +
      styled("Call", "يقرر", rtl) +
      p("1\tمواصلة إعطاء أولوية عالية لهذا العمل.", undefined, rtl) +
      PLANTED_PARAGRAPH +
      reasons("الأسباب:", "التهديدات الجديدة."),
    PLANTED_PARTS,
  ),
);
