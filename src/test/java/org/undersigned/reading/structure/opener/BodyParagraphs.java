package org.undersigned.reading.structure.opener;

/** A first paragraph in each language, so that a test states only what is above it. */
public final class BodyParagraphs {

    public static final String EN = "We ask you to run the night trains again, because the nurses take them home.\n";
    public static final String ES = "Le pedimos que vuelvan los trenes nocturnos, porque las enfermeras los usan.\n";
    public static final String FR = "Nous vous demandons de remettre les trains de nuit, car ils nous manquent.\n";
    public static final String DE = "wir bitten Sie, die Nachtzüge wieder fahren zu lassen, weil sie uns fehlen.\n";
    public static final String IT = "Vi chiediamo di far circolare i treni notturni, perché ci mancano da anni.\n";
    public static final String PT = "Pedimos que voltem os comboios noturnos, porque nos fazem falta há anos.\n";
    public static final String RU = "Мы просим вас вернуть ночные поезда, потому что они нужны всем нам.\n";

    private BodyParagraphs() {}
}
