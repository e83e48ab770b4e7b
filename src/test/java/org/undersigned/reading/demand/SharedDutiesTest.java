package org.undersigned.reading.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.reading.demand.DemandExtractorTest.demands;
import static org.undersigned.reading.demand.DemandExtractorTest.texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Duties of all, of whatever is named, and of nobody in particular; and what people only notice or have to bear. */
class SharedDutiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We must keep the depot open.",
                "es | Debemos defender el tranvía.",
                "fr | Nous devons défendre le dépôt.",
                "de | Wir müssen das Depot erhalten.",
                "it | Dobbiamo difendere il deposito.",
                "pt | Temos de defender o elétrico.",
                "ru | Мы должны сохранить депо.",
                "en | The timetable must include a night line.",
                "es | El horario debe incluir una línea nocturna.",
                "fr | L'horaire doit comporter une ligne de nuit.",
                "de | Der Fahrplan muss eine Nachtlinie enthalten.",
                "it | L'orario deve prevedere una linea notturna.",
                "pt | O horário deve incluir uma linha noturna.",
                "ru | Расписание должно включать ночную линию.",
                "fr | Il faut donc refuser cette règle.",
                "fr | Il est indispensable d'ouvrir le dépôt.",
                "en | It is necessary to open the depot.",
                "it | È fondamentale riaprire il deposito.",
                "pt | É fundamental reabrir a garagem.",
                "de | Die Satzung ist durch den Rat zu prüfen.",
                "de | Die Regeln sind umgehend zu ändern.",
                "de | Es gilt, die Linie auszubauen.",
                "fr | Le règlement est à revoir.",
                "it | Il regolamento è da rivedere."
            })
    void dutyIsDemand(String language, String sentence) {
        assertThat(texts(demands(language, sentence))).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We must note that the trams are late.",
                "en | If we must walk, we will.",
                "es | Debemos reconocer que el tranvía llega tarde.",
                "fr | Nous devons constater que le tram est en retard.",
                "de | Leider müssen wir feststellen, dass die Bahn spät kommt.",
                "it | Dobbiamo ammettere che il tram arriva tardi.",
                "pt | Devemos lembrar que o elétrico chega tarde.",
                "ru | Мы должны признать, что трамвай опаздывает.",
                "en | Families must choose between bread and rent.",
                "es | Las familias deben elegir entre pan y alquiler.",
                "fr | Les familles doivent choisir entre le pain et le loyer.",
                "de | Viele Fahrer müssen lange warten.",
                "de | Die Fahrer müssen nicht aussteigen.",
                "it | Le famiglie devono scegliere tra pane e affitto.",
                "pt | As famílias devem escolher entre o pão e a renda.",
                "ru | Семьи должны выбирать между хлебом и жильём.",
                "de | Es ist zu befürchten, dass die Bahn spät kommt.",
                "de | Die Wagen sind zu teuer.",
                "de | Es ist falsch, neue Straßen zu bauen.",
                "fr | Le pire est à craindre.",
                "it | È da anni che aspettiamo.",
                "en | Please.",
                "en | I noticed a billboard requesting donations for the depot.",
                "en | You are calm, even though this should be the duty of others."
            })
    void noticeAndHardshipAreNoDemand(String language, String sentence) {
        assertThat(demands(language, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Es wäre mir wichtig, dass Sie das Depot öffnen.",
                "de | Es würde uns freuen, wenn das Depot bliebe.",
                "es | Necesitamos que la cochera reabra.",
                "es | Quienes firman esta carta le urgen reabrir la cochera.",
                "fr | Il faut un accord, tout en réclamant que les conducteurs soient entendus.",
                "it | Ci teniamo a invitare tutti alla calma.",
                "pt | Escrevemos esta carta para lhes pedir que reabram a garagem.",
                "en | It is time the Port Council repaired the line."
            })
    void asksIndirectly(String language, String sentence) {
        assertThat(texts(demands(language, sentence))).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | # What we respectfully ask the town to do",
                "en | We write to you, suggesting the steps that matter:",
                "es | Escribimos a usted, proponiendo algunos pasos:",
                "fr | La ville a changé, et en proposant quelques pas :",
                "it | Le scriviamo, suggerendo alcuni passi:",
                "pt | Abrimos este diálogo, sugerindo alguns elementos:",
                "ru | Мы пишем, предлагая несколько шагов:"
            })
    void announcesItems(String language, String announcement) {
        assertThat(texts(demands(language, announcement, "- Depot and trams", "- Night lines")))
                .contains("Depot and trams", "Night lines");
    }
}
