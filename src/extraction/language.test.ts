import { describe, expect, it } from "vitest";
import { languageOf } from "./language.ts";

describe("the language of a text", () => {
  it.each([
    ["de", "Der Bürgermeister sagte am Montag, die alte Brücke bleibe bis Mai gesperrt, weil noch gearbeitet wird."],
    ["fr", "Le maire a déclaré lundi que le vieux pont resterait fermé jusqu'en mai, car on y travaille encore."],
    [
      "es",
      "El alcalde dijo el lunes que el viejo puente seguirá cerrado hasta mayo porque las obras no han terminado.",
    ],
    [
      "it",
      "Il sindaco ha detto lunedì che il vecchio ponte resterà chiuso fino a maggio perché i lavori non sono finiti.",
    ],
    [
      "pt",
      "O prefeito disse na segunda-feira que a velha ponte ficará fechada até maio porque as obras não terminaram.",
    ],
    ["nl", "De burgemeester zei maandag dat de oude brug tot mei gesloten blijft omdat het werk nog niet klaar is."],
    ["sv", "Borgmästaren sade i måndags att den gamla bron förblir stängd till maj eftersom arbetet inte är klart."],
    ["no", "Ordføreren sa mandag at den gamle broen forblir stengt til mai fordi arbeidet ikke er ferdig."],
    ["da", "Borgmesteren sagde mandag, at den gamle bro forbliver lukket til maj, fordi arbejdet ikke er færdigt."],
    [
      "fi",
      "Pormestari sanoi maanantaina, että vanha silta pysyy suljettuna toukokuuhun asti, koska työt eivät ole valmiit.",
    ],
    ["pl", "Burmistrz powiedział w poniedziałek, że stary most pozostanie zamknięty do maja, ponieważ prace trwają."],
    ["cs", "Starosta v pondělí řekl, že starý most zůstane uzavřen do května, protože práce ještě nejsou hotové."],
    [
      "hu",
      "A polgármester hétfőn azt mondta, hogy a régi híd májusig zárva marad, mert a munka még nem fejeződött be.",
    ],
    ["ro", "Primarul a spus luni că vechiul pod va rămâne închis până în mai, deoarece lucrările nu s-au terminat."],
    ["tr", "Belediye başkanı pazartesi günü eski köprünün mayıs ayına kadar kapalı kalacağını söyledi."],
    [
      "id",
      "Wali kota mengatakan pada hari Senin bahwa jembatan tua itu akan tetap ditutup karena pekerjaan belum selesai.",
    ],
    ["vi", "Thị trưởng nói hôm thứ Hai rằng cây cầu cũ sẽ đóng cửa đến tháng Năm vì công việc chưa xong."],
    ["sw", "Meya alisema Jumatatu kwamba daraja la zamani litabaki limefungwa hadi Mei kwa sababu kazi haijakamilika."],
    ["ru", "Мэр заявил в понедельник, что старый мост останется закрытым до мая, потому что работы не закончены."],
    ["uk", "Мер заявив у понеділок, що старий міст залишиться закритим до травня, бо роботи ще не завершені."],
    ["el", "Ο δήμαρχος δήλωσε τη Δευτέρα ότι η παλιά γέφυρα θα μείνει κλειστή έως τον Μάιο."],
    ["ar", "قال رئيس البلدية يوم الاثنين إن الجسر القديم سيبقى مغلقا حتى مايو لأن الأعمال لم تنته بعد."],
    ["fa", "شهردار روز دوشنبه گفت که پل قدیمی تا ماه مه بسته خواهد ماند زیرا کار هنوز تمام نشده است."],
    ["he", "ראש העיר אמר ביום שני שהגשר הישן יישאר סגור עד מאי כי העבודות עדיין לא הסתיימו."],
    ["hi", "महापौर ने सोमवार को कहा कि पुराना पुल मई तक बंद रहेगा क्योंकि काम पूरा नहीं हुआ है।"],
    ["zh", "市长周一表示，旧桥将关闭到五月，因为工程尚未完成。"],
    ["ja", "市長は月曜日、工事が終わっていないため古い橋は五月まで閉鎖されると述べた。"],
    ["ko", "시장은 월요일 공사가 끝나지 않아 오래된 다리가 5월까지 폐쇄될 것이라고 말했다."],
    ["th", "นายกเทศมนตรีกล่าวเมื่อวันจันทร์ว่าสะพานเก่าจะปิดจนถึงเดือนพฤษภาคม"],
    ["en", "The mayor said on Monday that the old bridge would stay closed until May because work is not finished."],
  ])("is seen from one sentence: %s", (language, text) => {
    expect(languageOf(text)).toBe(language);
    expect(languageOf(text.normalize("NFD"))).toBe(language);
    expect(languageOf(text.toUpperCase())).toBe(language);
  });

  it.each([
    ["en", "He denied it."],
    ["en", "“No,” Vane said."],
    ["en", "Officials report losses."],
    ["en", "Mayor: Bridge shut"],
    ["de", "Er bestreitet das."],
    ["fr", "Elle a refusé."],
    ["es", "Dijo que no."],
    ["nl", "Dat ontkent hij."],
  ])("is seen from a few words: %s", (language, text) => expect(languageOf(text)).toBe(language));

  it.each([
    "",
    " \n",
    "Ann Vane, Tom Reed, Ida Quell",
    "Quell",
    "11:50",
    "1 2 3 4 5",
    "😀😀😀",
    "\ud83d",
    "x".repeat(1_000_000),
  ])("is undetermined when nothing tells: %j", (text) => expect(languageOf(text)).toBe("und"));

  it("is the one in which it is told, whatever it quotes", () => {
    const french =
      "Le pont restera fermé jusqu'en mai, car les travaux ne sont pas terminés et nous ne le rouvrirons pas avant";
    for (const quoted of [`“${french},”`, `"${french},"`, `« ${french} »,`, `„${french}“,`]) {
      expect(languageOf(`The mayor was at the bridge. ${quoted} she said.`)).toBe("en");
    }
    expect(languageOf('Der Bürgermeister sagte: "The bridge will stay shut until May, and we are sorry for it."')).toBe(
      "de",
    );
  });

  it("is that of a quotation when nothing else is there", () => {
    expect(languageOf("“The bridge will stay shut until May.”")).toBe("en");
    expect(languageOf("« Le pont restera fermé. »")).toBe("fr");
  });

  it("is not mistaken for what abbreviations, genitives and names of places look like", () => {
    expect(languageOf("The U.S. and the E.U. met at 11 a.m. in Los Angeles.")).toBe("en");
    expect(languageOf("Mayor's aide: El Paso's plan will not do")).toBe("en");
  });

  it("is that of an English article with foreign names", () => {
    expect(
      languageOf("Jürgen Groß and Íñigo Núñez met Łukasz Śliwa at the Café Ørsted on Monday, officials said."),
    ).toBe("en");
  });
});
