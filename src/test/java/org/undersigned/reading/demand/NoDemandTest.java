package org.undersigned.reading.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.reading.demand.DemandExtractorTest.demands;
import static org.undersigned.reading.demand.DemandExtractorTest.texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with the words of demands that demand nothing: nouns, debts, suppositions, what others ask. */
class NoDemandTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Pay has fallen 13% in real terms since 2010.",
                "en | Pay was £38,000 in 2009.",
                "en | Pay has stalled.",
                "en | Stop signs were missing at the pier.",
                "en | Free Software powers the trams.",
                "en | Free Software and Open Standards are both the base of the tram.",
                "en | Release of the figures was late.",
                "es | La empresa debe 205,3 millones de euros en cotizaciones.",
                "es | El Ministerio debe 3.000 millones a las cocheras.",
                "es | El Ministerio debe más de 3.000 millones a las cocheras.",
                "es | El Ministerio nos debe tres meses de sueldo.",
                "fr | La Région doit 3 millions d'euros à la Compagnie.",
                "fr | La Région doit près de 3 millions d'euros aux conducteurs.",
                "fr | La Ville doit 2 millions.",
                "fr | Nous devons 3 vies aux pompiers.",
                "fr | La ville doit trois loyers aux conducteurs.",
                "pt | O senhor deve 3 milhões.",
                "pt | A Câmara deve 3 milhões de euros aos motoristas.",
                "it | Il Comune deve 3 milioni di euro ai conducenti.",
                "it | Il Comune deve ancora 3 milioni ai conducenti.",
                "en | This should not surprise you.",
                "en | This should come as no surprise to the Council.",
                "en | It must be said that we tried.",
                "en | You must have seen the tram.",
                "en | I am hopeful that you must have done that.",
                "fr | Il doit être minuit.",
                "fr | Vous devez être fatigué.",
                "de | Der Preis muss hoch gewesen sein.",
                "de | Sie müssen davon gewusst haben.",
                "de | Die Stadt muss das gewusst haben.",
                "es | El aire debe de estar sucio.",
                "es | El ministro debe de saberlo.",
                "fr | On nous demande d'attendre.",
                "fr | On nous demande, à nous, les conducteurs, d'attendre.",
                "es | Nos piden que esperemos.",
                "es | Se nos pide paciencia.",
                "it | Ci chiedono di aspettare.",
                "it | Ci viene chiesto di aspettare.",
                "pt | Pedem-nos que esperemos.",
                "pt | Pedem-nos paciência.",
                "de | Man bittet uns zu warten.",
                "de | Von uns wird verlangt, dass wir warten.",
                "ru | Нас просят подождать.",
                "ru | От нас требуют терпения.",
                "en | We are asked to wait.",
                "en | They ask us to wait.",
                "en | Resolution 242 demands peace.",
                "en | We must ask ourselves how this was possible.",
                "en | We ask: what for?",
                "en | Write to us.",
                "en | The law mandates that the Council must publish its plans.",
                "en | The plan states that the Council must pay.",
                "en | Drivers appear to assert that the Council should pay.",
                "en | Add your name below to join the petition.",
                "en | Allow me to introduce myself, I am a driver.",
                "fr | Permettez-moi de reprendre vos mots.",
                "de | Wir sagen: Sollte die Linie enden, wird das teuer.",
                "en | There is no word that the port would act should such a flood come.",
                "es | De hecho, el alcalde ha oído este reclamo de los conductores.",
                "es | La ley prevé mecanismos de reclamo y pago.",
                "en | We agreed with the decision of the guild to withdraw its depot petition."
            })
    void looksLikeDemand(String language, String sentence) {
        assertThat(demands(language, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Pay the drivers what they are owed.",
                "en | Stop the trams that are late.",
                "en | Ensure trams are free.",
                "en | Ensure schools have drivers.",
                "en | Make sure drivers are paid.",
                "en | Free the drivers who were arrested.",
                "en | Pay drivers now.",
                "en | Protect passengers and have the stops lit.",
                "en | Release Ana Ruiz, who has been held for a year.",
                "en | Guarantee that pay is fair.",
                "en | Free Ana Ruiz and Ivan Kotov now.",
                "en | Free drivers held without a trial.",
                "en | End arms sales to the port.",
                "es | El Ministerio debe, en 3 meses, abrir la cochera.",
                "es | El Ministerio debe en 3 meses abrir la cochera.",
                "es | El Ministerio debe pagar 3 millones.",
                "es | El Ministerio debe 1) abrir la cochera.",
                "fr | La Région doit verser 3 millions.",
                "fr | La Région doit 1. ouvrir le dépôt.",
                "fr | La Région doit dès 2027 ouvrir le dépôt.",
                "it | Il Comune deve entro 30 giorni aprire il deposito.",
                "it | Il Comune deve anche aprire il deposito.",
                "pt | A Câmara deve em 30 dias abrir a garagem.",
                "es | Debe haber luz en la cochera.",
                "es | El ministro debe de inmediato abrir la cochera.",
                "en | You must be honest with the drivers.",
                "en | The Council must be ready to pay.",
                "en | More must be done.",
                "en | The Council should no longer pay.",
                "en | The guilds should each publish a plan.",
                "es | El plan debería de estar en la web del ayuntamiento.",
                "de | Die Stadt muss bis Mai alle Fahrer bezahlt haben.",
                "de | Die Züge müssen pünktlich sein.",
                "en | Our request is simple: reopen the depot.",
                "en | Our demand is that the depot reopen.",
                "en | Our demand is the reopening of the depot."
            })
    void asksForSomething(String language, String sentence) {
        assertThat(texts(demands(language, sentence))).containsExactly(sentence);
    }
}
