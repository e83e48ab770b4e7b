package org.undersigned.page.embed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.undersigned.representation.embed.EmbedTarget;

/** The messages of embeds and their configurator; {@code messages/embed_es.properties} has them in Spanish. */
@MessageBundle(value = "embed", locale = "en")
public interface EmbedMessages {

    @Message("{#if number == '1'}signatory{#else}signatories{/if}")
    String signatories(String number);

    @Message("{#if number == '1'}figure{#else}figures{/if}")
    String figures(String number);

    @Message("{#if number == '1'}demand{#else}demands{/if}")
    String demands(String number);

    @Message("This part of the letter does not exist")
    String missing();

    @Message("This letter was withdrawn")
    String withdrawn();

    @Message("Its successor")
    String successor();

    @Message("This embed is not possible")
    String refused();

    @Message("Not available at the moment")
    String unavailable();

    @Message("All letters")
    String letters();

    @Message("To")
    String to();

    @Message("Copy to")
    String copy();

    @Message("Read the letter")
    String read();

    @Message("Find a name")
    String find();

    @Message("Search")
    String seek();

    @Message("{found} of {all}")
    String shown(String found, String all);

    @Message("Signatories")
    String list();

    @Message("This print shows the first names only. All {number}:")
    String printed(String number);

    @Message("None.")
    String none();

    @Message("Show all {number}")
    String all(String number);

    @Message("paragraph {number}")
    String paragraph(String number);

    @Message("Embed a letter")
    String title();

    @Message("Choose what to show, then copy the HTML below into your page. Embeds always show the current letter.")
    String about();

    @Message("Choose what to show, then copy the HTML below into your page. The embed always shows revision {number} of"
            + " the letter.")
    String aboutRevision(String number);

    @Message("As of {date}")
    String asOf(String date);

    @Message("since changed")
    String changedSince();

    @Message("Letter")
    String letter();

    @Message("Part")
    String part();

    @Message("Figure")
    String figure();

    @Message("Method")
    String as();

    @Message("Theme")
    String theme();

    @Message("Accent colour")
    String accent();

    @Message("Language")
    String language();

    @Message("Maximum items")
    String limit();

    @Message("automatic")
    String same();

    @Message("Chart of the statistics")
    String chart();

    @Message("automatic")
    String auto();

    @Message("light")
    String light();

    @Message("dark")
    String dark();

    @Message("Show")
    String show();

    @Message("HTML to paste")
    String paste();

    @Message("Copy")
    String copyIt();

    @Message("Copied")
    String copied();

    @Message("Preview")
    String preview();

    @Message("No letters yet.")
    String noLetter();

    @Message("{#switch kind.label}{#case 'summary'}letter summary{#case 'counter'}number of signatories"
            + "{#case 'signatories'}signatories{#case 'statistics'}statistics{#case 'statistic'}one statistic"
            + "{#case 'recipients'}recipients{#case 'demands'}demands{/switch}")
    String kind(EmbedTarget kind);

    @Message("{#switch way}{#case 'element'}script and element"
            + "{#case 'frame'}frame{#case 'quote'}plain HTML"
            + "{#case 'address'}address to paste (WordPress, Ghost, Discourse)"
            + "{/switch}")
    String way(String way);
}
