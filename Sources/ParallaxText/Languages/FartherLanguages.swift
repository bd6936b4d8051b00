/// Turkic, Kurdish, Austronesian, Vietnamese and African languages in Latin letters.
enum FartherLanguages {
  static let profiles = [
    LanguageProfile(
      language: "tr", letters: "ç ğ ı ö ş ü â î",
      words: """
        ve bir bu da de için ile olarak çok daha olan gibi en kadar sonra ne ise o var ya ancak
        diye her şekilde mi mı ki olduğu olduğunu göre ama değil yeni ilk iki büyük yıl yılında
        oldu etti dedi nin ın in den dan tarafından üzerinde arasında türkiye önce bin yüzde
        karşı bunun içinde ayrıca tüm bütün hem şu biz ben son zaman devam eden yer söyledi
        edildi ediyor olması
        """, endings: "lar ler ını ini nda nde dan den lik lık yor dır dir ası esi"),
    LanguageProfile(
      language: "az", letters: "ç ə ğ ı ö ş ü",
      words: """
        və bir bu da də üçün ilə olan kimi ki edib olub isə daha çox hər onun sonra belə qədər
        görə azərbaycan dövlət ilk ildə il deyib bildirib edir var yox amma həm bütün öz onlar
        tərəfindən haqqında arasında
        """, endings: "lar lər nda ndə dan dən"),
    LanguageProfile(
      language: "ku", letters: "ç ê î ş û",
      words: """
        û di de ji li bi ku ev ew bo ez em wê wî jî tê ye bû kir dike ne na her gelek an lê dê
        hat hatin hate dikin kirin kurdistan kurdî gel sal salê yên yê ya wan min te me xwe nav
        ser ber piştî heya çawa çi kî
        """, endings: "ên kirin ekî"),
    LanguageProfile(
      language: "id",
      words: """
        yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena tersebut bisa
        ada mereka lebih kata tahun sudah atau saat oleh menjadi orang ia telah adalah seperti
        sebagai bahwa dapat para harus namun kita dua satu masih hari hanya mengatakan kepada kami
        setelah melakukan lalu belum lain dia kalau terjadi banyak menurut anda hingga tak baru
        beberapa ketika saja jalan sekitar secara dilakukan sementara tapi sangat hal sehingga
        seorang bagi besar lagi selama antara waktu sebuah jika sampai jadi terhadap serta
        pemerintah polisi uang yaitu agar pun senin kamis jumat minggu
        """, beginnings: "men mem ber ter", endings: "kan nya"),
    LanguageProfile(
      language: "ms",
      words: """
        yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke kerana tersebut boleh
        ada mereka lebih kata tahun sudah atau oleh menjadi orang ia telah adalah seperti sebagai
        bahawa dapat para harus namun kita dua satu masih hari hanya berkata kepada kami selepas
        daripada ialah iaitu apabila beliau manakala sahaja turut pihak kerajaan polis ahli perlu
        lain dia kalau sebelum ketika semasa bagaimanapun tahun lagi bagi besar antara secara
        mengenai seramai sebanyak isnin khamis jumaat sabtu ahad hendaklah wang pelbagai sekiranya
        semalam akhbar negara selain bukan baharu tiada
        """, beginnings: "men mem ber ter", endings: "kan nya"),
    LanguageProfile(
      language: "tl",
      words: """
        ang ng sa na mga at ay ni si para may hindi ito kay mula pa rin din niya siya ako kanyang
        kung ng upang nang isang naman lang dahil ayon sila nila kami tayo ko mo po ka wala
        pero noong ngayon bago taon nasa pang
        """, beginnings: "nag pag mag", endings: "ang ing"),
    LanguageProfile(
      language: "vi",
      letters: """
        ă â đ ê ô ơ ư á à ả ã ạ ắ ằ ẳ ẵ ặ ấ ầ ẩ ẫ ậ é è ẻ ẽ ẹ ế ề ể ễ ệ í ì ỉ ĩ ị ó ò ỏ õ ọ ố ồ ổ
        ỗ ộ ớ ờ ở ỡ ợ ú ù ủ ũ ụ ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ
        """,
      words: """
        và của là có cho không được với trong một người các đã này những đến khi để từ như ra về
        ở cũng nhiều vào ông bà năm tại sẽ hơn theo đó sau trên phải đang rằng nhưng còn vì do
        nói tôi anh chị họ chỉ việc nhà nước công bị làm mới hai nếu thì rất đi lại số hay
        """),
    LanguageProfile(
      language: "sw",
      words: """
        ya na wa kwa ni katika za la kuwa hiyo huyo cha hii huu hilo watu alisema baada kama
        ambao ambaye ambayo yake wake wao kwamba lakini pia zaidi mwaka hata bila kutoka hadi
        nchi serikali rais baadhi sasa siku moja wakati hivyo kila sana tu au si yao vya
        """, beginnings: "wan ali ana kut kuw wal", endings: "isha ika"),
    LanguageProfile(
      language: "ha", letters: "ƙ ɗ ɓ ƴ",
      words: """
        da ta na a ya ba wannan cikin daga su ce za shi kuma don domin wani wata amma ga ko yi
        sun an mai masu ne yadda wanda wadanda bayan kan shugaban kasar ranar sai har tare
        """),
    LanguageProfile(
      language: "so",
      words: """
        iyo ka oo ku waa in ay uu la ah si u soo ugu kale waxa waxaa waxay wuxuu ee ayaa aan
        dadka sheegay kasta mid dalka isaga kuwa marka iyada laga lagu
        """, endings: "yay aad nka"),
    LanguageProfile(
      language: "uz",
      words: """
        va bu bilan uchun bir ham da edi bo lgan deb esa emas o z yil kerak bor qilish haqida
        keyin davlat respublikasi ta lim har lekin ularning uning
        """, endings: "lar ida gan ning iga"),
  ]
}
