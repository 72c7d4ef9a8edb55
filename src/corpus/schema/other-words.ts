import { editDistance, onlyClosest } from "../../itu/did-you-mean.ts";
import { inOneAlphabet, plainForms } from "../../itu/letter-forms.ts";
import { remembered } from "../sections/folded-letters.ts";

/** Synonyms and translations that can stand for one word of a closed list only, by the rule of the list. */
const OTHER_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  action: {
    ADD: "បន្ថែម ເພີ່ມ ထည့် añade añada añadido añadida agrega agregue agregada adiciona adicione adicionado adicionada agregacion acrescenta acrescentado acrescentada adita aditado adição ajoutée ajoutés aggiunge aggiungere aggiunto aggiunta adaugă adăugare adăugat adăugată hinzugefügt يضيف تضيف أضاف أضيف أضيفت مضاف مضافة добавляет добавлено додати додано ekle ekleme ekler eklendi əlavə افزودن dodaje dodano toegevoegd ongeza nyongeza adds tilføje tilføjelse tilføyelse tilføye viðbót bæta-við lägga-till tillägg legge-til tillegg lisätä lisäys lisada προσθήκη dodać dodanie ajoute toevoegen нэмэх кошуу thêm เพิ่ม เพิ่มเติม tambah menambah menambahkan penambahan 新增 增加 添加 追加 idagdag dagdag 추가 aditamento agregar agregado aditar acrescentar adicionar adicao hinzufugen добавление ajout ajouter adjonction anadir adicion اضافة добавить addition add-new new adding",
    MOD: "កែប្រែ កែសម្រួល វិសោធនកម្ម ແກ້ໄຂ ປັບປຸງ ပြင်ဆင် ပြင်ဆင်ချက် modifica modifique modificado modificada modifican modificaciones modifie modifiée modifiés modificare modificată modificazione modificato amendement amender amendé amendée emendamento altera altere alterado alterada enmienda enmendado enmendada reforma reformar ändert geändert يعدل يعدّل تعدل عدل معدل معدلة изменяет изменен изменена изменено изменения внести-изменения зміна змінити зміни внести-зміни değiştir değiştirme değiştirir değişiklik dəyişiklik اصلاح اصلاحیه zmienia zmieniono wijzigt gewijzigd rekebisha marekebisho badilisha ændre ændring ændret endret ändrad ändrat breyting breyta breytt breytist broyting ändra ändring endre endring muuttaa muutos muuta muudatus τροποποίηση zmienić zmiana wijzigen wijziging modifye өөрчлөх өзгөртүү sửa-đổi แก้ไข ubah mengubah perubahan amandemen 修改 修订 修訂 修正 変更 改正 baguhin 수정 개정 modifier modificar modificacion تعديل изменить изменение modify modifies modification modified amend amends amendment amended enmendar emenda emendar alterar alteracao anderung andern поправка change changes changed revise revision",
    SUP: "លុប លុបចោល លុបបំបាត់ ຍົກເລີກ ລຶບ ပယ်ဖျက် ဖျက်သိမ်း suprime suprima suprimido suprimida elimina elimine eliminado eliminada eliminacion deroga derogue derogado derogada revoga revogado revogada abroga abrogación abrogazione abrogato supprime supprimée abroge abrogée sopprime sopprimere soppressione elimină eliminare eliminat abrogare streicht gestrichen aufheben aufhebung hebt-auf يحذف تحذف حذفت يلغي تلغي ألغي ملغى ملغاة исключает исключено отменяет отменено аннулировать аннулирование аннулирует вилучити вилучення скасувати скасування sil silme siler kaldır kaldırma çıkar çıkarma usuwa usunięto schrapt geschrapt futa kufuta ondoa deletes deleted repeals repealed removes removed suppresses slette sletning stryke strykes ophæve ophævelse oppheve opphevelse upphäva upphävande niðurfelling fella-brott fellur-brott stryka strykning sletting poistaa poisto kustutada διαγραφή eliminar usunąć schrappen siprime хасах жоюу bãi-bỏ huỷ-bỏ hủy-bỏ xoá xóa ยกเลิก hapus menghapus penghapusan mencabut 删除 刪除 废止 廢止 廃止 削除 alisin tanggalin 삭제 폐지 revogar revogacao derogar derogacion abrogar abroger abrogation отменить отмена supressao streichung streichen исключение supprimer suprimir supresion حذف الغاء исключить suppress suppression suppressed delete deletion abrogate repeal remove",
    NOC: "មិនផ្លាស់ប្តូរ គ្មានការផ្លាស់ប្តូរ ບໍ່ປ່ຽນແປງ မပြောင်းလဲ sin-modificaciones sin-modificar se-mantiene mantener mantiene mantido mantida manter mantém sem-modificações sem-mudança sem-mudanças sans-modification sans-modifications inchangé inchangée senza-modifiche nessuna-modifica invariato invariata fără-modificări fără-modificare unverändert ohne-änderung بدون-تغيير بلا-تغيير دون-تعديل بدون-تعديل لا-تغيير без-изменения оставить-без-изменений без-змін değişiklik-yok değişikliksiz dəyişiklik-yoxdur بدون-تغییر zonder-wijziging bila-mabadiliko uændret óbreytt oförändrat oförändrad uendret ei-muutosta muutmata ongewijzigd καμία-αλλαγή χωρίς-αλλαγή bez-zmian sin-cambio geen-wijziging pa-gen-chanjman өөрчлөлтгүй өзгөртүүсүз không-thay-đổi giữ-nguyên ไม่เปลี่ยนแปลง คงเดิม tidak-berubah tanpa-perubahan 不修改 不变 不變 変更なし walang-pagbabago 변경없음 sem-alteracao sem-alteracoes keine-anderung sans-changement aucun-changement pas-de-changement inchange sin-cambios sin-modificacion sem-modificacao دون-تغيير без-изменении no-change no-changes nochange unchanged keep maintain",
  },
  status: {
    announced:
      "оголошено оголошений анонсовано объявлено анонсировано обявено обявен анонсирано anunțat anunțată абвешчана најављено најављен најавено zapowiedziany zapowiedziana zapowiedziano ogłoszony ohlášeno oznámeno avizováno oznámené ohlásené najavljeno najavljen najavljena bejelentett bejelentve paskelbta paziņots izziņots teatatud tilkynnt njoftuar annonceret aviserad varslet ilmoitettu ανακοινώθηκε aangekondigd đã-công-bố diumumkan 已宣布 已公布 発表済み ประกาศแล้ว annonce annoncee anunciado anunciada annunciato annunciata angekundigt",
    submitted:
      "подано надіслано подаден подадено подадена входирано пададзена поднето поднесено поднесен podneto podneseno podnesen złożono zgłoszono podáno předloženo předložen podané predložené predloženo vloženo oddano predano benyújtva benyújtott pateikta pateiktas iesniegts iesniegta dorëzuar הוגש הוגשה depus depusă gönderildi göndərilib поданий indsendt indgivet fremsat fremlagt lagt-fram lögð-fram lagður-fram sent-inn inlämnad inlämnat innsendt innlevert jätetty toimitettu υποβλήθηκε κατατέθηκε zgłoszony zgłoszona złożony złożona soumet sometido sometida тапшырылды đã-nộp nộp đã-gửi diajukan ส่งแล้ว ยื่นแล้ว 提出済み 提出済 naisumite isinumite 제출 제출됨 filed lodged handed-in sent-in enviado enviada submetido submetida eingereicht soumis soumise depose deposee inviato inviata ingediend подан подана 已提交 提交",
    introduced:
      "introduit introduite introducido introducida introduzido introduzida introdotto introdotta eingefuhrt",
    revised:
      "переглянуто переглянутий переглянута переработано переработан преработено преработен преработена ревизирано revizuit revizuită revizuite перагледжана ревидирано ревидиран revidirano revidiran revidirana zrewidowany zrewidowana zrewidowano poprawiony poprawiona poprawiono revidováno revidován přepracováno revidované prepracované felülvizsgált felülvizsgálva átdolgozott átdolgozva pārstrādāts endurskoðað endurskoðuð endurskoðaður i-rishikuar rishikuar riveduta revideerd revideret reviderad reviderat revidert tarkistettu αναθεωρήθηκε herzien rivisto rivista direvisi 已修订 已修訂 改訂済み revisto revista uberarbeitet пересмотрен пересмотрена revise revisee revisado revisada منقح пересмотрено",
    withdrawn:
      "відкликаний відкликана оттеглено оттеглен оттеглена адклікана повучено повучен повлечено повлечен povučeno povučen povučena wycofano staženo stažen stažena stiahnuté stiahnutý umaknjeno umaknjen visszavont visszavonva atsiimta atšaukta atsaukts atsaukta dregið-til-baka dregin-til-baka dreginn-til-baka tilbakekalt tilbaketrukket tilbagekaldt tërhequr retrasă retras geri-çekildi geri-götürülüb відкликано trukket-tilbage tilbagetrukket återkallad återkallat tillbakadragen tillbakadraget trukket trukket-tilbake peruutettu vedetty-pois vedetty-takaisin tagasi-võetud αποσύρθηκε wycofany wycofana ingetrokken đã-rút rút-lại đã-rút-lại ditarik ditarik-kembali 已撤回 撤回 取り下げ ถอน ถอนแล้ว binawi iniurong 철회 철회됨 zuruckgezogen отозван отозвана retracted taken-back retire retiree retirado retirada ritirato ritirata مسحوب отозвано გაწვეული հետ-կանչված imeondolewa",
    rejected:
      "відхилений відхилена отхвърлено отхвърлен отхвърлена адхілена одбијено одбијен одбачено одбиено одбиен odbijeno odbijen odbijena odrzucono zamítnuto zamítnut zamítnuta zamietnuté zamietnutý zavrnjeno zavrnjen elutasított elutasítva atmesta noraidīts noraidīta hafnað fellt refuzuar rrëzuar respins respinsă reddedildi rədd-edilib відхилено forkastet avvist avvises avslås afvist förkastad förkastat avvisat avslagen avslaget avvisad hylätty tagasi-lükatud απορρίφθηκε rejte odrzucony odrzucona verworpen afgewezen bị-bác-bỏ bác-bỏ ditolak 被否决 否决 已否决 否決 ปฏิเสธ ถูกปฏิเสธ 부결 rejeitado rejeitada abgelehnt отклонен отклонена refused defeated rejete rejetee rechazado rechazada rigettato rigettata respinto respinta مرفوض отклонено უარყოფილი մերժված ውድቅ imekataliwa",
    "adopted-in-part":
      "частково-ухвалено ухвалено-частково частково-прийнято прийнято-частково частично-принято принято-частично частично-прието прието-частично adoptat-parțial adoptată-parțial parțial-adoptat parțial-adoptată часткова-прынята делимично-усвојено delimično-usvojeno делумно-усвоено częściowo-przyjęty częściowo-przyjęta przyjęty-częściowo przyjęta-częściowo částečně-přijato čiastočne-prijaté djelomično-usvojeno delno-sprejeto részben-elfogadott részben-elfogadva iš-dalies-priimta daļēji-pieņemts samþykkt-að-hluta miratuar-pjesërisht delvist-vedtaget delvis-antagen delvis-antaget delvis-vedtatt osittain-hyväksytty osaliselt-vastu-võetud εν-μέρει-εγκρίθηκε gedeeltelijk-aangenomen teilweise-angenommen adopte-en-partie adoptee-en-partie partiellement-adopte partiellement-adoptee adoptado-en-parte adoptada-en-parte adotado-em-parte adotada-em-parte partly-adopted partially-adopted",
    superseded:
      "замінено замінений замінена заменено заменен заменена înlocuit înlocuită замењено замењен заменето zamenjeno zamijenjeno zastąpiony zastąpiona zastąpiono nahrazeno nahrazen nahradené nadomeščeno felváltott helyettesített aizstāts asendatud korvattu ersatt erstattet αντικαταστάθηκε vervangen ersetzt sostituito sostituita zëvendësuar replaced remplace remplacee reemplazado reemplazada substituido substituida sustituido sustituida",
    merged:
      "sammenlagt sammanslagen slått-sammen yhdistetty ühendatud συγχωνεύθηκε samengevoegd zusammengelegt đã-hợp-nhất digabung digabungkan 已合并 合并 combined fusionne fusionnee fusionado fusionada fundido fundida",
    "in-committee":
      "у-комітеті в-комітеті в-комисия в-комитет в-комитета în-comisie în-comitet у-камітэце у-комитету u-komitetu u-odboru во-комитет w-komisji w-komitecie ve-výboru vo-výbore v-odboru v-komiteju bizottságban komitete komitejā komisjonis komitees komiteassa i-kommittén i-utskottet i-udvalget i-komiteen í-nefnd në-komitet στην-επιτροπή in-commissie committee en-commission en-comision em-comissao in-commissione im-ausschuss в-комитете في-اللجنة",
    "in-ad-hoc": "ad-hoc ad-hoc-group grupo-ad-hoc groupe-ad-hoc",
  },
  position: {
    support:
      "គាំទ្រ ສະໜັບສະໜູນ ထောက်ခံ ထောက်ခံသည် حمایت موافق پشتیبانی ملاتړ susținem susținere sprijinim תומכים תומכת תמיכה dəstəkləyirik dəstək destekliyoruz desteklemek destek підтримуємо підтримати підтримка υποστηρίζουμε støtte støtter stödja stöder stöd tukea kannattaa tuki toetama toetus υποστήριξη υπέρ ondersteunen ondersteuning unterstützen unterstützung dafür popiera steunen steun sipote sipo дэмжих дэмжинэ колдоо колдойбуз ủng-hộ mendukung dukung 支持 賛成 赞成 贊成 สนับสนุน sumusuporta 지지 찬성 pour soutien soutenir soutenu appui appuyer favorable apoyo apoyar a-favor apoio apoiar دعم مؤيد تاييد поддержать поддержка поддерживаем за kuunga-mkono tunaunga-mkono მხარდაჭერა աջակցել ድጋፍ in-favour in-favor favour favor for pro yes supports supported supporting supportive back",
    "support-with-changes":
      "soutien-avec-modifications soutenir-avec-modifications appui-avec-modifications apoyo-con-cambios apoyo-con-modificaciones apoio-com-alteracoes apoio-com-modificacoes support-with-amendments support-with-edits support-if-amended conditional-support qualified-support",
    watch:
      "តាមដាន ຕິດຕາມ စောင့်ကြည့် urmărim izləyirik izliyoruz стежимо спостерігаємо παρακολουθούμε observar volgen swiv theo-dõi memantau pantau 关注 關注 注視 ติดตาม suivre suivi a-suivre seguir acompanhar متابعة watching monitor monitoring observe follow",
    oppose:
      "ប្រឆាំង ជំទាស់ ຄັດຄ້ານ ကန့်ကွက် ကန့်ကွက်သည် مخالفت مخالف ne-opunem împotrivă מתנגדים מתנגדת התנגדות əleyhinəyik əleyhinə karşıyız проти αντιτιθέμεθα imod emot mot vastustaa vastu κατά ablehnen ablehnung dagegen opoze rechazar przeciw tegen kont эсэргүүцэх каршы phản-đối menentang 反对 反對 反対 คัดค้าน tutol 반대 contre opposition opposer s-opposer oponerse opor-se en-contra معارض معارضة ضد против kupinga tunapinga წინააღმდეგი դեմ ተቃውሞ against opposed opposes opposing contra reject",
    none: "geen-standpunt chưa-có-lập-trường 无立场 無立場 立場なし no-position sin-posicion sem-posicao sans-position pas-de-position нет-позиции",
  },
  priority: { listed: "high", background: "low" },
  result: {
    revised:
      "amended modified changed mod revise revisee revisado revisada revisto revista modificado modificada",
    new: "created added add nouveau nouvelle nuevo nueva novo nova",
    abrogated:
      "suppressed suppression repealed deleted sup abroge abrogee abrogado abrogada suprimido suprimida revogado revogada derogado derogada",
    unchanged:
      "kept same no-change noc inchange inchangee sin-cambios sin-modificacion sem-alteracao sem-alteracoes sem-modificacao sans-changement keine-anderung без-изменении دون-تغيير",
    "no-agreement":
      "not-agreed no-consensus sin-consenso sin-acuerdo sem-consenso sem-acordo pas-d-accord pas-de-consensus",
  },
  confidence: { inferred: "inferential guess guessed", explicit: "stated" },
};

/** "Adopted" or "approved", by whom is not stated. */
const ADOPTED =
  "ухвалено ухвалений ухвалена затверджено утверждено утвержден утверждена прието приет приета прынята усвојено усвојен прихваћено усвоено усвоен прифатено usvojeno usvojen usvojena prihvaćeno przyjęto uchwalono uchwalony přijato přijat přijata schváleno prijaté prijatý schválené sprejeto sprejet sprejeta potrjeno elfogadott elfogadva priimta priimtas patvirtinta pieņemts pieņemta apstiprināts heaks-kiidetud miratuar miratuara adoptat adoptată aprobat aprobată kabul-edildi qəbul-edilib אומץ אומצה אושר אושרה прийнято схвалено vedtaget antagen antaget vedtatt hyväksytty vastu-võetud samþykkt εγκρίθηκε υιοθετήθηκε przyjęty przyjęta approved accepted passed endorsed cleared adopte adoptee approuve approuvee accepte acceptee angenommen genehmigt adotado adotada aprovado aprovada aceite aceito aceita принят принята принято одобрен одобрена одобрено adoptado adoptada aprobado aprobada aceptado aceptada adottato adottata approvato approvata accettato accettata goedgekeurd aangenomen معتمد معتمدة მიღებული მიღებულია ընդունված ጸድቋል imekubaliwa limekubaliwa 通过 已通过 批准 已批准 採択 採択済み 承認 đã-thông-qua thông-qua disetujui diterima รับรอง รับรองแล้ว เห็นชอบ pinagtibay inaprubahan 채택 승인";

/** Words that can stand for several words of a list, and what to write for each of their meanings. */
interface Ambiguity {
  words: string;
  advice: string;
}

/** The ambiguous words, by the rule of the list: the message names the meanings and suggests none. */
const AMBIGUOUS: Readonly<Record<string, readonly Ambiguity[]>> = {
  action: [
    {
      words:
        "replaces reemplaza reemplazo reemplazado sustituye sustitución substitui substituição remplace remplacée sostituisce sostituire ersetzt заменяет замінити يستبدل تستبدل replace replaced replacement reemplazar sustituir substituir remplacer remplacement ersetzen заменить замена استبدال",
      advice:
        'write "MOD" where the text stays and its words change, "SUP" where it ends; the text in its place is a proposal of its own, "ADD"',
    },
    {
      words:
        "supplements supplement supplemented supplementing complements complement complementa complementar completa completar completado complète compléter complété complétée integra integrare completează completare ergänzt ergänzen ergänzung erganzung erganzen uzupełnia uzupełnić uzupełnienie doplňuje doplnit doplnění dopĺňa doplniť doplnenie dopunjuje dopuniti dopuna dopolnjuje dopolniti dopolnitev допуњује допунити допуна дополнува дополни дополнување допълва допълване дополняет дополнить дополнение дополнено доповнює доповнити доповнення дапаўняе дапоўніць дапаўненне толықтыру толықтырады толуктоо тўлдириш toʻldirish тулыландыру пурра-кардан нэмэлт kiegészít kiegészíteni kiegészítés papildo papildyti papildymas papildina papildināt papildinājums täiendab täiendada täiendus täydentää täydennys komplettera kompletterar supplere supplerer aanvullen aanvulling vult-aan tamamlar tamamlama tamamlayan συμπληρώνει συμπλήρωση يكمل تكمل تكملة استكمال تكمیل השלמה melengkapi pelengkap bổ-sung 补充 補充 補足 보충 보완 inserts inserted inserta insertado insere inserido insère inséré inserisce inserire eingefügt вставляет insert insertion insertar insercion inserir inserer einfugen вставить вставка",
      advice: 'write "ADD" for a new text or provision, "MOD" for words that are added to an existing one',
    },
  ],
  position: [
    {
      words:
        "neutralt neutraal neutraali neutraalne ουδέτερη ουδέτερο neutralny neutral undecided abstain abstention open tbd tbc pending unknown neutre neutro neutra neutrale нейтрально нейтральная محايد 中立 trung-lập netral เป็นกลาง 弃权 棄權 棄権 중립 기권 abstenerse abster-se abstencion abstencao s-abstenir enthaltung воздержаться indeciso indecisa pendiente pendente en-attente offen no",
      advice: 'write "watch" where the group follows it, "none" where it has taken no position',
    },
    {
      words:
        "no-objection no-objections sin-objecion sin-objeciones sem-objecao sem-objecoes sans-objection pas-d-objection keine-einwande без-возражении не-возражаем",
      advice:
        'write "support" where the group supports it, "watch" where it does not and follows it, "none" where it has taken no position',
    },
    {
      words:
        "reservation partial-support apoyo-parcial apoio-parcial soutien-partiel reservations reserved reserve reserves con-reservas com-reservas avec-reserves reserva reservas оговорка оговорки с-оговорками تحفظ support-with-reservations apoyo-con-reservas apoio-com-reservas soutien-avec-reserves conditional condicional conditionnel",
      advice:
        'write "support-with-changes" where the group supports it once it is changed, "oppose" where it does not, "none" where it has taken no position',
    },
    {
      words: "con",
      advice: 'write "oppose" where the group is against it, "support" where it is for it',
    },
  ],
  status: [
    {
      words:
        "представлений представлено представено представен представена прадстаўлена представљено predstavljeno претставено przedstawiony przedstawiona przedstawiono představeno predstavené bemutatva bemutatott pristatyta prezentēts prezentată paraqitur sunuldu təqdim-olunub təqdim-edilib təqdim-edildi הוצג הוצגה قدم قدمت fremlagt fremsat framlagd framlagt lagt-fram fremmet esitetty esitatud παρουσιάστηκε presented presente presentee presentado presentada apresentado apresentada presentato presentata prezentat prezentata vorgestellt vorgelegt eingebracht prasentiert voorgelegd внесено внесен внесена представлен представлена مقدم مقدمة წარდგენილი წარდგენილია ներկայացված ներկայացված-է ቀርቧል የቀረበ imewasilishwa liliwasilishwa 提出 đã-trình đã-trình-bày disampaikan 已提出 remis remise remitido remitida remetido remetida внесенный",
      advice:
        'write "submitted" where it was handed in as a document, "introduced" where it was presented to a committee or the plenary, as it mostly is after its submission',
    },
    {
      words: "tabled moved",
      advice:
        'write "submitted" where it was handed in as a document, "introduced" where it was presented to a committee or the plenary, "deferred" where the conference left it to a later one',
    },
    {
      words: ADOPTED,
      advice:
        'write "editorial" where a committee has agreed to it, "adopted" once the plenary has, "adopted-in-part" where that is true of a part of it only; "revised" where its sponsor changed it',
    },
    {
      words:
        "змінено зі-змінами змінений изменено с-изменениями с-изменения modificat modificată amendat amendată cu-modificări зменена измењено izmenjeno izmijenjeno изменето zmieniono zmieniona změněno pozměněno zmenené pozmenené spremenjeno dopolnjeno módosított módosítva pataisyta grozīts grozīta breytt ndryshuar amenduar gewijzigde ændret ändrad endret muutettu muudetud gewijzigd τροποποιήθηκε zmieniony adopted-with-changes adopted-with-amendments approved-with-changes approved-with-amendments amended as-amended adopte-avec-amendements adopte-avec-modifications adopte-avec-des-amendements adopte-avec-des-modifications adopte-tel-que-modifie adopte-telle-que-modifiee adoptee-avec-amendements adoptee-avec-modifications adoptee-avec-des-amendements adoptee-avec-des-modifications adoptee-tel-que-modifie adoptee-telle-que-modifiee approuve-avec-amendements approuve-avec-modifications approuve-avec-des-amendements approuve-avec-des-modifications approuve-tel-que-modifie approuve-telle-que-modifiee approuvee-avec-amendements approuvee-avec-modifications approuvee-avec-des-amendements approuvee-avec-des-modifications approuvee-tel-que-modifie approuvee-telle-que-modifiee accepte-avec-amendements accepte-avec-modifications accepte-avec-des-amendements accepte-avec-des-modifications accepte-tel-que-modifie accepte-telle-que-modifiee acceptee-avec-amendements acceptee-avec-modifications acceptee-avec-des-amendements acceptee-avec-des-modifications acceptee-tel-que-modifie acceptee-telle-que-modifiee adoptado-con-enmiendas adoptado-con-cambios adoptado-con-modificaciones adoptada-con-enmiendas adoptada-con-cambios adoptada-con-modificaciones aprobado-con-enmiendas aprobado-con-cambios aprobado-con-modificaciones aprobada-con-enmiendas aprobada-con-cambios aprobada-con-modificaciones aceptado-con-enmiendas aceptado-con-cambios aceptado-con-modificaciones aceptada-con-enmiendas aceptada-con-cambios aceptada-con-modificaciones adotado-com-alteracoes adotado-com-emendas adotado-com-modificacoes adotada-com-alteracoes adotada-com-emendas adotada-com-modificacoes aprovado-com-alteracoes aprovado-com-emendas aprovado-com-modificacoes aprovada-com-alteracoes aprovada-com-emendas aprovada-com-modificacoes aceito-com-alteracoes aceito-com-emendas aceito-com-modificacoes aceita-com-alteracoes aceita-com-emendas aceita-com-modificacoes adottato-con-modifiche adottato-con-emendamenti adottata-con-modifiche adottata-con-emendamenti approvato-con-modifiche approvato-con-emendamenti approvata-con-modifiche approvata-con-emendamenti mit-änderungen-angenommen geändert-angenommen angenommen-mit-änderungen genehmigt-mit-änderungen aangenomen-met-wijzigingen goedgekeurd-met-wijzigingen gewijzigd-aangenomen aangenomen-met-amendementen принято-с-поправками принято-с-изменениями принят-с-поправками принят-с-изменениями принята-с-поправками принята-с-изменениями одобрено-с-поправками одобрено-с-изменениями одобрен-с-поправками одобрен-с-изменениями одобрена-с-поправками одобрена-с-изменениями прийнято-з-поправками прийнято-з-змінами прийнято-зі-поправками прийнято-зі-змінами схвалено-з-поправками схвалено-з-змінами схвалено-зі-поправками схвалено-зі-змінами przyjęty-z-poprawkami przyjęty-ze-zmianami przyjęta-z-poprawkami przyjęta-ze-zmianami przyjęte-z-poprawkami przyjęte-ze-zmianami معتمد-مع-تعديلات معتمدة-مع-تعديلات اعتمد-مع-تعديلات اعتمدت-مع-تعديلات معتمد-مع-تعديل اعتمد-بصيغته-المعدلة معتمد-بصيغته-المعدلة معتمد-مع-التعديلات اعتمد-مع-التعديلات değişikliklerle-kabul-edildi değiştirilerek-kabul-edildi antaget-med-ändringar antagen-med-ändringar vedtaget-med-ændringer vedtatt-med-endringer hyväksytty-muutoksin adoptat-cu-modificări adoptat-cu-amendamente aprobat-cu-modificări 修正通过 经修正通过 经修订通过 修改后通过 修正採択 修正のうえ採択 修正の上採択 수정채택 수정-채택 수정승인 수정-승인 disetujui-dengan-perubahan diterima-dengan-perubahan thông-qua-có-sửa-đổi",
      advice:
        'write "adopted-in-part" once the plenary has adopted it with changes, "editorial" where only a committee has agreed so far, "revised" where its sponsor changed it',
    },
    {
      words:
        "погоджено узгоджено съгласувано договорено convenit convenită agreat agreată узгоднена усаглашено dogovoreno usuglašeno usaglašeno uzgodniony uzgodniona uzgodniono dohodnuto dohodnuté dogovorjeno usklajeno egyeztetett sutarta saskaņots kokku-lepitud sovittu överenskommet aftalt avtalt rënë-dakord συμφωνήθηκε overeengekomen agreed acordado acordada convenu convenue vereinbart согласовано согласован согласована متفق-عليه 已同意 同意 合意 đã-đồng-ý disepakati เห็นพ้อง concordato concordata",
      advice: 'write "editorial" once a committee has agreed, "adopted" once the conference has',
    },
    {
      words:
        "відкладено відкладений відкладена перенесено отложено отложен amânat amânată адкладзена одложено одложен odloženo odložen odroczono odłożony odłożona odložené odgođeno odgođen preloženo elhalasztott elhalasztva atidėta atlikts atlikta frestað shtyrë udsat uppskjuten uppskjutet utsatt lykätty edasi-lükatud αναβλήθηκε uitgesteld odroczony postponed delayed put-off suspended on-hold carried-over adiado adiada vertagt verschoben отложена перенесен перенесена reporte reportee differe differee ajourne ajournee aplazado aplazada pospuesto postergado postergada pospuesta diferido diferida suspendido suspendida suspenso suspensa rinviato rinviata مؤجل مؤجلة 推迟 延期 hoãn tạm-hoãn ditunda เลื่อน",
      advice:
        'write "deferred" where the conference left it to the Council or to a later conference; where only its discussion was put off, keep the status that it had, such as "introduced" or "in-committee"',
    },
    {
      words:
        "henvist hänskjuten oversendt lähetetty παραπέμφθηκε verwezen referred sent renvoye renvoyee transmis transmise transmitido transmitida encaminhado encaminhada trasmesso trasmessa передано передан передана направлено verwiesen uberwiesen محال محالة",
      advice:
        'write "submitted" where it was sent in as a document, "in-committee" or "in-ad-hoc" where it was passed to one of these, "deferred" where it was passed on to the Council or to a later conference',
    },
    {
      words:
        "dropped снят снята снято removed abandoned abandonado abandonada abandonne abandonnee descartado descartada fallen",
      advice:
        'write "withdrawn" where its sponsor took it back, "rejected" where the conference did not agree to it',
    },
    {
      words:
        "not-agreed not-adopted not-approved no-consensus no-agreement nao-aprovado nao-aprovada nao-adotado nao-adotada no-aprobado no-aprobada no-adoptado no-adoptada sin-consenso sem-consenso sans-consensus не-принято не-принят не-принята не-согласовано",
      advice:
        'write "rejected" where the conference decided so; where it is still open, the status that it had, such as "in-committee"',
    },
    {
      words:
        "преразгледано преразгледан преразгледана peržiūrėta peržiūrėtas pārskatīts pārskatīta läbi-vaadatud",
      advice:
        'write "revised" where its sponsor changed it, "in-committee" where it was only looked at again',
    },
    {
      words:
        "об’єднано об’єднаний об’єднана обединено обединен обединена слято слят аб’яднана спојено обједињено споено обединето spojeno objedinjeno comasat comasată contopit contopită unificat unificată połączony połączona połączono scalony scalona sloučeno sloučen sloučena zlúčené zlúčený zlúčená združeno združen združena összevont összevonva sujungta apvienots apvienota sameinað bashkuar shkrirë consolidated consolidado consolidada consolide consolidee объединено объединен объединена",
      advice:
        'write "merged" of the one that became part of another, "revised" of the one that took others in',
    },
    {
      words:
        "обговорюється розглядається розглянуто на-розгляді обсъжда-се разглежда-се разгледано в-процес-на-обсъждане în-discuție în-dezbatere discutat discutată examinat examinată разглядаецца абмяркоўваецца расправља-се у-расправи se-razmatra u-raspravi се-разгледува во-расправа omawiany rozpatrywany rozpatrzony w-dyskusji projednává-se projednáno prerokúva-sa prerokované v-obravnavi obravnava-se tárgyalás-alatt svarstoma izskatīšanā në-diskutim under-drøftelse under-behandling behandles käsiteltävänä arutlusel υπό-συζήτηση in-behandeling pending open draft proposed tbd discussed reviewed considered examined debated reversed resumed returned under-discussion under-consideration in-discussion en-discussion en-discusion em-discussao en-cours en-curso em-andamento em-debate en-debate debatido debatida discutido discutida discute discutee examine examinee examinado examinada considerado considerada analisado analisada in-beratung обсуждается обсужден рассмотрен рассмотрена рассмотрено на-рассмотрении pendiente pendente en-attente en-suspens offen قيد-النظر propuesto propuesta proposto proposta propose proposee предложено предложен предложена مقترح borrador rascunho projet entwurf 草案 讨论中 审议中 審議中 dự-thảo đang-thảo-luận rancangan ร่าง проект",
      advice:
        'write "announced" before it is a document, "submitted" once it is one, "introduced" once it was presented to a committee or the plenary, "in-committee" or "in-ad-hoc" where it is discussed, "editorial" once a committee has agreed, "adopted" once the conference has',
    },
  ],
  result: [
    {
      words: `${ADOPTED} adopted agreed acordado acordada`,
      advice:
        'write "new" of a text that the conference adopted, "revised" of one that it changed, "unchanged" of one that it left as it was',
    },
    {
      words: `${OTHER_WORDS.status?.rejected} ${OTHER_WORDS.status?.withdrawn} rejected withdrawn deferred postponed remise reviewed discussed retirado retirada retire retiree aplazado aplazada adiado adiada`,
      advice:
        'write "unchanged" of a text that stays as it was, "no-agreement" where the conference could not agree on it',
    },
    {
      words:
        "replaced reemplazado reemplazada substituido substituida sustituido sustituida remplace remplacee заменен",
      advice:
        'write "revised" of a text with other words, "abrogated" of one that ended, "new" of the one in its place',
    },
  ],
};

/** What happened in a committee is not yet what the conference decided. */
const COMMITTEE =
  /(?:^|-)(?:committee|commission|comision|comissao|commissione|comite|ausschuss|комитет|комисси|لجنة|اللجنة|com-?[4-6])/;
const ABOUT_COMMITTEE =
  'write "introduced" where it was presented to a committee, "in-committee" while that discusses it, "editorial" once it has agreed to it; "rejected" only where the conference does not return to it';

/** Word processors write other quotation marks than those that YAML knows. */
const QUOTED = /^\s*[“”„‟«»‹›‘’‚「『"']+\s*(.*?)\s*[“”„‟«»‹›‘’‚」』"']+\s*$/u;
/** Words in the form that they are compared in: without quotation marks, in small letters of one alphabet, without accents, hyphens between them. */
function hyphened(text: string): string {
  return plainForms(text)
    .replace(QUOTED, "$1")
    .replace(/[\p{L}\p{M}]+/gu, inOneAlphabet)
    .trim()
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase()
    .replace(/[\s_'’-]+/g, "-");
}

/** The word of a closed list that another word certainly means: in other letters, a common synonym, or misspelt. */
export function wordMeant<T extends string>(
  rule: string,
  text: string,
  allowed: readonly T[],
): T | undefined {
  const word = hyphened(text);
  const same = allowed.find((each) => each.toLowerCase() === word);
  if (same !== undefined) return same;
  if (adviceBetween(rule, text) !== undefined) return undefined;
  const table = Object.hasOwn(OTHER_WORDS, rule) ? (OTHER_WORDS[rule] ?? {}) : {};
  const other = allowed.find((each) => {
    const lists = [table[each], ...(rule === "result" ? (RESULT_WORDS[each] ?? []) : [])];
    return lists.some((list) => list !== undefined && wordsOf(list).includes(word));
  });
  // A word of three letters is close to several of the actions: none is suggested.
  if (other !== undefined || !LONG_ENOUGH.test(word)) return other;
  const likely = likelyWords(text, allowed).map((each) => [each, each] as const);
  const near = onlyClosest(word, likely);
  // "Retired" is two letters from "revised", and no misspelling of it.
  return near !== undefined && editDistance(word, near.toLowerCase()) <= word.length / 4 ? near : undefined;
}

/**
 * Further words for a result: those of the action that it follows from, and others. They are not in the table above, by which
 * `isOtherWord` reads labels.
 */
const RESULT_WORDS: Readonly<Record<string, readonly (string | undefined)[]>> = {
  revised: [
    OTHER_WORDS.action?.MOD,
    OTHER_WORDS.status?.revised,
    "zmieniony zmieniona zmieniono gewijzigd geändert ændret ändrad ändrat endret muutettu muudetud τροποποιήθηκε",
  ],
  new: [
    OTHER_WORDS.action?.ADD,
    "нова новий ново ново-решение новая-резолюция nou nouă nové nový novi nova novo új naujas nauja jauns jauna uus nuevo nýtt i-ri e-re νέο νέα nuovo nuova neu neue neuer nieuw nieuwe ny nytt nya uusi nowy nowa nowe новый новая новое нове yeni жаңа нов جديد جديدة جدید 新 新的 新增 新規 신규 새로운 baru mới ใหม่ חדש חדשה नया नई mpya",
  ],
  abrogated: [
    OTHER_WORDS.action?.SUP,
    "скасовано скасована скасований отменено abrogat abrogată zrušeno zrušen zrušena zrušené zrušená ukinuto ukinuta укинуто укината укинато razveljavljeno razveljavljena uchylono panaikinta atcelts atcelta tühistatud kehtetuks-tunnistatud shfuqizuar καταργήθηκε адменена ملغى ملغاة ملغي محذوف отменена отменен аннулирована aufgehoben gestrichen ingetrokken afgeschaft uchylony uchylona skreślony kaldırıldı ophævet upphävd opphevet kumottu abrogato abrogata soppresso soppressa",
  ],
  unchanged: [
    OTHER_WORDS.action?.NOC,
    "без-змін незмінено незмінена без-промени непроменено непроменена neschimbat neschimbată fără-modificări beze-změny nezměněno bez-zmeny nezmenené nepromijenjeno nepromenjeno непромењено nespremenjeno változatlan nepakeista bez-izmaiņām muutmata pa-ndryshim αμετάβλητο bez-zmian oförändrad uendret uændret muuttumaton unverändert niezmieniony niezmieniona değişmedi invariato invariata inalterado inalterada без-изменений unmodified",
  ],
};

/** Whether a text is a synonym or a translation of words of a closed list, of one or of several. */
export function isOtherWord(rule: "status" | "result", text: string): boolean {
  const word = hyphened(text);
  const lists = [
    ...Object.values(OTHER_WORDS[rule] ?? {}),
    ...(AMBIGUOUS[rule] ?? []).map(({ words }) => words),
  ];
  return lists.some((list) => wordsOf(list).includes(word));
}

/**
 * The words of a closed list that another word may be with a typing mistake: they begin with the same letter, but for two
 * letters that changed places, and have as many parts. "No support" and "unopposed" mean the opposite of what they are
 * closest to.
 */
export function likelyWords<T extends string>(text: string, allowed: readonly T[]): T[] {
  const word = hyphened(text);
  const parts = word.split("-").length;
  return allowed.filter((each) => {
    const likely = each.toLowerCase();
    const isSwapped = word[0] === likely[1] && word[1] === likely[0];
    return (word[0] === likely[0] || isSwapped) && parts <= likely.split("-").length;
  });
}

const wordsOf = remembered((list) => list.split(" ").map(hyphened));

const LONG_ENOUGH = /^[a-z-]{4,}$/;

/** What to write instead of an ambiguous word. */
export function adviceBetween(rule: string, text: string): string | undefined {
  const word = hyphened(text);
  const rows = Object.hasOwn(AMBIGUOUS, rule) ? (AMBIGUOUS[rule] ?? []) : [];
  const known = rows.find(({ words }) => wordsOf(words).includes(word));
  if (known !== undefined || rule !== "status") return known?.advice;
  const isInCommittee =
    word === "in-committee" || wordsOf(OTHER_WORDS.status?.["in-committee"] ?? "").includes(word);
  return !isInCommittee && COMMITTEE.test(word) ? ABOUT_COMMITTEE : undefined;
}
