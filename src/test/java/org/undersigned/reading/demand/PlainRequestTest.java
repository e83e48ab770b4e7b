package org.undersigned.reading.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.reading.demand.DemandExtractorTest.demands;
import static org.undersigned.reading.demand.DemandExtractorTest.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Demands without a verb of asking: "we want", "Que la Ville …", "cut the fares"; and duties of bodies known by letters. */
class PlainRequestTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Close 14 depots.",
                "en | Build 50 km of lanes by 2030.",
                "en | Keep all 5 drivers.",
                "en | First, cap fares.",
                "en | Second, build 200 stops.",
                "en | The FA must open 300 pitches.",
                "en | TfL must change 300 buses.",
                "en | The UK must act.",
                "de | Die BVG muss die Linie öffnen.",
                "es | La UE debe actuar.",
                "es | La EMT debe cambiar.",
                "en | The Treasury must pay.",
                "en | All drivers are asked to join the guild.",
                "en | Ports are required to publish their plans.",
                "en | We want equal fares by 2030.",
                "en | We want a ferry.",
                "en | We would like the guild to publish its plan.",
                "it | Vogliamo più treni.",
                "fr | Nous voulons plus de trains.",
                "ru | Мы хотим больше трамваев.",
                "fr | Que l'État tienne ses promesses !",
                "fr | Que la Région agisse.",
                "fr | Que la Ville ferme 3 rues !",
                "es | Que los conductores reciban su sueldo.",
                "fr | Qu'aucun conducteur ne perde son emploi.",
                "fr | Que chaque dépôt soit ouvert.",
                "it | Che il Comune riapra il deposito.",
                "pt | Que a Câmara reabra a garagem.",
                "en | That all children receive a ticket.",
                "fr | Engagez-vous !"
            })
    void asksWithoutAVerbOfAsking(String language, String sentence) {
        assertThat(texts(demands(language, sentence))).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | First, cut grass is green.",
                "en | Cut flowers stood on the pier.",
                "en | Set against this, the port grows.",
                "en | Open the door and it is cold.",
                "en | Plan 3 was rejected.",
                "en | WE MUST SAY THAT THE PORT IS BIG.",
                "en | We shall never forget the tram.",
                "en | I shall write again.",
                "en | We want to thank you.",
                "en | We want to build a tram.",
                "en | That is what we want.",
                "en | This is the town we want to live in.",
                "en | We don't want a tram.",
                "es | Queremos agradecerle su carta.",
                "es | Queremos también decirle algo.",
                "es | El tren que queremos es otro.",
                "fr | Nous voulons vous remercier.",
                "fr | Nous ne voulons pas de pitié.",
                "ru | Мы хотим рассказать о трамвае.",
                "fr | Que la ville ait menti est grave.",
                "fr | Que de souffrances !",
                "fr | Que faire ?",
                "es | Que el tren llegue tarde es normal.",
                "en | That the port was closed hurt us.",
                "en | That said, the port grows.",
                "fr | Que l'on soit riche ou pauvre, le tram sert.",
                "de | Dass die Stadt zahlt, freut uns."
            })
    void tellsOrPlansSomething(String language, String sentence) {
        assertThat(demands(language, sentence)).isEmpty();
    }

    @Test
    void itemsBesideImperativesAreImperatives() {
        assertThat(texts(demands("en", "- Cut fares.", "- Stop the works.", "- Plan for the winter.")))
                .containsExactly("Cut fares.", "Stop the works.", "Plan for the winter.");
        assertThat(texts(demands("en", "- Stop the works.", "- Plan B was a failure.")))
                .containsExactly("Stop the works.");
        assertThat(demands("en", "- Cut flowers were sold.", "- Plan B failed."))
                .isEmpty();
    }

    @Test
    void aHeadingThatEndsInAClaimAnnouncesItems() {
        assertThat(texts(demands("en", "# What we want", "- An end to the works", "- A roof on the pier")))
                .containsExactly("An end to the works", "A roof on the pier");
        assertThat(texts(demands("es", "# Lo que queremos", "- Un tren cada hora")))
                .containsExactly("Un tren cada hora");
    }

    @Test
    void aSentenceEndsInANumberWithAFullStopInside() {
        assertThat(texts(
                        demands("en", "The port must pay (Harbour Pact, Article 2.1). The rest of the fares is gone.")))
                .containsExactly("The port must pay (Harbour Pact, Article 2.1).");
    }
}
