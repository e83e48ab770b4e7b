package org.undersigned.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Recipient;
import org.undersigned.testing.Seed;

/** A letter without a title is named after its recipients; the word "to" of their lines is not said twice. */
class MadeUpTitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "To the Minister of Ports    | Dear Minister,                  | We ask you to open the piers.               | Letter to the Minister of Ports",
                "To: The Minister of Ports   | Dear Minister,                  | We ask you to open the piers.               | Letter to The Minister of Ports",
                "the Minister of Ports       | Dear Minister,                  | We ask you to open the piers.               | Letter to the Minister of Ports",
                "An den Minister für Häfen   | Sehr geehrter Herr Minister,    | wir bitten Sie, die Molen zu öffnen.        | Brief an den Minister für Häfen",
                "Au ministre des Ports       | Monsieur le Ministre,           | Nous vous demandons d'ouvrir les jetées.    | Lettre au ministre des Ports",
                "À la ministre des Ports     | Madame la Ministre,             | Nous vous demandons d'ouvrir les jetées.    | Lettre à la ministre des Ports",
                "Al Ministro de Puertos      | Estimado Ministro:              | Le pedimos que abra los muelles.            | Carta al Ministro de Puertos",
                "Al Ministro dei Porti       | Egregio Ministro,               | Le chiediamo di aprire i moli.              | Lettera al Ministro dei Porti",
                "Ao Ministro dos Portos      | Exmo. Senhor Ministro,          | Pedimos que abra os cais.                   | Carta ao Ministro dos Portos",
                "Министру портов             | Уважаемый господин министр!     | Мы просим вас открыть причалы.              | Письмо Министру портов"
            })
    void theWordBeforeARecipientIsSaidOnce(String line, String salutation, String paragraph, String title) {
        String text = "%s\n\n%s\n\n%s\n\nLuis Paz\nJonas Bishop\n".formatted(line, salutation, paragraph);
        Letter letter =
                Seed.accepted(text, "language: " + language(title)).letter().orElseThrow();
        assertThat(letter.title()).isEqualTo(title);
        assertThat(letter.recipients())
                .extracting(Recipient::text)
                .first()
                .asString()
                .isEqualTo(line.replace("To: ", ""));
    }

    private static String language(String title) {
        return switch (title.substring(0, title.indexOf(' '))) {
            case "Brief" -> "de";
            case "Lettre" -> "fr";
            case "Lettera" -> "it";
            case "Письмо" -> "ru";
            case "Carta" -> title.startsWith("Carta ao") ? "pt" : "es";
            default -> "en";
        };
    }
}
