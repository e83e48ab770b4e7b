package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Slug;
import org.undersigned.reading.file.LetterFiles;
import org.undersigned.reading.file.LetterFiles.SourceFile;
import org.undersigned.testing.Seed;

/** Signatures whose layout the text has lost: closings at the end of a paragraph, names of columns side by side. */
class FlattenedSignaturesTest {

    private static final String EN =
            "Dear Mayor,\n\nWe ask you to let the night ferry run again before the autumn fair begins.\n\n"
                    + "The harbour has waited for it since the bridge was closed to everyone.\n\n";
    private static final String DE = "Sehr geehrte Frau Bürgermeisterin,\n\n"
            + "wir bitten Sie, die Nachtfähre vor dem Herbst wieder fahren zu lassen.\n\n";
    private static final String ES =
            "Estimada alcaldesa:\n\nLe pedimos que el barco de la noche vuelva a salir antes del otoño.\n\n";
    private static final String FR =
            "Madame la Maire,\n\nNous vous demandons de remettre le bac de nuit en service avant l'automne.\n\n";
    private static final String IT =
            "Gentile sindaca,\n\nLe chiediamo di far ripartire il traghetto della notte prima dell'autunno.\n\n";
    private static final String PT =
            "Senhora Presidente,\n\nPedimos que o barco da noite volte a partir antes do outono.\n\n";
    private static final String RU =
            "Уважаемая Анна Сергеевна!\n\nПросим вас вернуть ночной паром до начала осенней ярмарки.\n\n";

    private static String names(String language, String end) {
        String letter =
                switch (language) {
                    case "de" -> DE;
                    case "es" -> ES;
                    case "fr" -> FR;
                    case "it" -> IT;
                    case "pt" -> PT;
                    case "ru" -> RU;
                    default -> EN;
                };
        return names(letter + end.replace(" + ", "\n\n"));
    }

    private static String names(String letter) {
        return String.join(
                "; ",
                Seed.reading(letter, null).letter().map(Letter::signatories).orElseThrow().stream()
                        .map(one -> one.naming().name())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We hope to hear from you within the month. Yours sincerely, + Wilma Brandt | Wilma Brandt",
                "en | We hope to hear from you within the month. Kind regards, Wilma Brandt, Chair of the Lamp Society"
                        + " | Wilma Brandt",
                "de | Wir freuen uns auf Ihre Antwort. Mit freundlichen Grüßen Wilma Brandt | Wilma Brandt",
                "de | Mit freundlichen Grüßen Wilma Brandt | Wilma Brandt",
                "es | Quedamos a la espera de su respuesta. Atentamente, + Berta Lindo | Berta Lindo",
                "fr | Nous attendons votre réponse avec espoir ! Cordialement, + Odile Ferrand | Odile Ferrand",
                "it | Con sincera amicizia, BV | BV",
                "it | Restiamo in attesa di un cenno. Cordiali saluti, + Bruna Vela | Bruna Vela",
                "pt | Ficamos à espera da sua resposta. Atenciosamente, + Berta Lindo | Berta Lindo",
                "ru | Надеемся на ваш скорый ответ. С уважением, + Вера Лунина | Вера Лунина"
            })
    void readsAClosingAtTheEndOfAParagraph(String language, String end, String names) {
        assertThat(names(language, end)).isEqualTo(names);
    }

    @Test
    void leavesThanksInsideTheLetterInTheirParagraph() {
        assertThat(names(EN + "You kept the lamps burning for years. Thank you\n\n"
                        + "The ferry is another matter, and we shall not stop asking for it.\n\n"
                        + "Sincerely,\n\nWilma Brandt"))
                .isEqualTo("Wilma Brandt");
    }

    @Test
    void goesOnBehindAQuotationWithoutAClosing() {
        assertThat(names("The harbour folk asked us to print their letter.\n\n> To the Harbour Board:\n>\n"
                        + "> We ask you to let the night ferry run again before the autumn fair begins.\n\n"
                        + "The harbour has waited for it since the bridge was closed to everyone.\n\n"
                        + "Sincerely,\n\nWilma Brandt\n"))
                .isEqualTo("Wilma Brandt");
    }

    @Test
    void knowsWhoSignsFromTheLineAboveTheLetter() {
        assertThat(names("# For a ferry at night\n\n## Lanterns for All Quays\n\nDear neighbours,\n\n"
                        + "the night ferry should run again before the autumn fair begins this year.\n\n"
                        + "Write to us if you would like to help\n\n"
                        + "Lanterns for All Quays,\nlanterns@quay.example\n"))
                .isEqualTo("Lanterns for All Quays");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Yours sincerely + Wilma Brandt Oskar Linde Tove Rask | Wilma Brandt; Oskar Linde; Tove Rask",
                "en | Yours sincerely + Wilma Brandt Oskar Linde Tove Rask + Chair Lamp Union Secretary Treasurer"
                        + " | Wilma Brandt; Oskar Linde; Tove Rask",
                "fr | Cordialement + Odile FERRAND Marc-Henri LE GOFF | Odile FERRAND; Marc-Henri LE GOFF",
                "de | Mit freundlichen Grüßen + Dr. Wilma Brandt Prof. Oskar Linde | Dr. Wilma Brandt; Prof. Oskar"
                        + " Linde",
                "es | Berta Lindo Ana de Ruiz Tomás Vela | Berta Lindo; Ana de Ruiz; Tomás Vela",
                "pt | Atenciosamente + Ana C. Lima Rui Melo Berta Lindo | Ana C. Lima; Rui Melo; Berta Lindo",
                "ru | С уважением + Вера Лунина Пётр Заря Анна Мира | Вера Лунина; Пётр Заря; Анна Мира",
                "es | Atentamente + Juan Carlos Lindo Vela | Juan Carlos Lindo Vela"
            })
    void separatesNamesSideBySide(String language, String end, String names) {
        assertThat(names(language, end)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a class=b href='/b'>Wilma&nbsp;Brandt </a><span class=b>Oskar&nbsp;Linde </span><span class=b>Tove"
                        + " Rask</span><span class=b>Juan Carlos Lindo</span>",
                "<span class='x y'>Wilma Brandt</span> <span class='x y'>Oskar Linde</span> <span class='x y'>Tove"
                        + " Rask</span> <span class='x y'>Juan Carlos Lindo</span>"
            })
    void readsLabelsOfAStyleSheetAsLines(String labels) {
        String page =
                "<html><body><article><h1>Open letter</h1><p>Dear Mayor,</p><p>We ask you to let the night ferry run"
                        + " again before the autumn fair begins.</p><p>Sincerely,</p><div>" + labels
                        + "</div></article></body></html>";
        SourceFile file = new SourceFile("letter.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(new LetterReader()
                        .read(new LetterFiles(new Slug("a-letter"), file, null, null))
                        .letter()
                        .map(Letter::signatories)
                        .orElseThrow())
                .extracting(one -> one.naming().name())
                .containsExactly("Wilma Brandt", "Oskar Linde", "Tove Rask", "Juan Carlos Lindo");
    }
}
