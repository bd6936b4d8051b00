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
      words: malay + """

        karena bisa bahwa tak tapi uang polisi kota kantor mobil senin kamis jumat persen
        miliar rupiah provinsi kabupaten perusahaan korban partai pemilu hukum sedangkan
        yakni yaitu usai pekan desa indonesia jakarta ujarnya ungkapnya ungkap tutur kamu
        berbeda coba kapan sidang jaksa pengadilan kepolisian tersangka diduga gedung
        listrik pajak dampak resmi terkait butuh pihaknya dirinya kondisi sebesar informasi
        pemerintah bagian berkas kesehatan setidaknya sejumlah merupakan kemudian jelasnya
        internasional ketimbang bakal
        """, beginnings: "men mem ber ter", endings: "kan nya tas isi"),
    LanguageProfile(
      language: "ms",
      words: malay + """

        kerana bahawa ialah iaitu daripada manakala sahaja selepas kerajaan polis isnin
        khamis jumaat ahad wang pelbagai sekiranya akhbar baharu datuk seri perdana mangsa
        syarikat parti hospital malaysia kuala lumpur ringgit peratus bilion kementerian
        berbeza mahu sebarang maklumat cukai kesihatan jabatan seramai sebanyak tertuduh
        didakwa pesuruhjaya bagaimanapun menerusi berikutan susulan memaklumkan awam
        tempatan antarabangsa tahap hendaklah bandar semasa kawasan bahagian fail samada
        patut sepatutnya cuba pegawai kemudahan
        """, beginnings: "men mem ber ter", endings: "kan nya iti"),
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

  /// What Indonesian and Malay share.
  private static let malay = """
    yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke tersebut ada mereka
    lebih kata tahun sudah atau saat oleh menjadi orang ia telah adalah seperti sebagai dapat
    para harus namun kita dua satu masih hari hanya kepada kami setelah melakukan lalu belum
    lain dia kalau terjadi banyak menurut anda hingga baru beberapa ketika saja jalan sekitar
    secara dilakukan sementara sangat hal sehingga seorang bagi besar lagi selama antara waktu
    sebuah jika sampai jadi terhadap serta agar pun boleh berkata tetapi sebelum mengenai selain
    bukan negara turut pihak ahli perlu negeri daerah pilihan digunakan gunakan mungkin kini
    apabila beliau semalam tiada selasa rabu sabtu minggu presiden menteri warga juta katanya
    ujar jelas masyarakat sekolah keluarga mengatakan bagaimana apakah semua setiap melalui baik
    kembali bersama mahkamah kes
    """
}
