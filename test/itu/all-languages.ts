/** The languages that the language data have, without and with a script or country of which the names differ. */
export const ALL_LANGUAGES: readonly string[] = Intl.DisplayNames.supportedLocalesOf(
  (
    "dz af agq ak sq am ar hy as asa ast az ba bm eu bas be bn bez bg blo bo bs br brx my luy ca ccp ce ceb cs cgg zh chr cv ckb syr sa cy da de doi dje mn dsb nl dyo ee et el eo es ewo fa fo ff fi fr fy fur ga om gd ka gl kok gsw gu ha haw he hi hsb hu ia ig is id ie ii it ja jv jgo yi kab kn ks kk kde kea kgp km ki ky kln ku ko ksb ksf ksh kxv lag lo lv lb lg ln lt lkt lrc lu luo mk ml mi mr ms mer mfe mg mt mni ro mua mzn naq nb nd nds ne nmg nqo or os pa ps pcm pl pt rm rn ru sg sat sbp sc sr scn sd se seh shi shn si sk sl smn so su sw ta tt te tg th ti tk to tok tr tzm ug uk ur uz vai vec vi wae wo xh yav yo yrl yue zu en " +
    "az-Cyrl bs-Cyrl en-GB es-MX fa-AF fr-CA kk-Arab pa-Arab pt-PT ro-MD shi-Latn sr-Cyrl-BA sr-Cyrl-ME sr-Latn sr-Latn-BA sr-Latn-ME sw-CD sw-KE ur-IN uz-Arab uz-Cyrl vai-Latn yue-Hans zh-Hant zh-Hant-HK"
  ).split(" "),
);
