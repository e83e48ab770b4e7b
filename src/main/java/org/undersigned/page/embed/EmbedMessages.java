package org.undersigned.page.embed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.undersigned.representation.embed.EmbedTarget;

/** The words of embeds and of their gallery. {@code messages/embed_es.properties} has them in Spanish. */
@MessageBundle(value = "embed", locale = "en")
public interface EmbedMessages {

    @Message("{#if number == '1'}signatory{#else}signatories{/if}")
    String signatories(String number);

    @Message("{#if number == '1'}figure{#else}figures{/if}")
    String figures(String number);

    @Message("{#if number == '1'}demand{#else}demands{/if}")
    String demands(String number);

    @Message("To")
    String to();

    @Message("Copy to")
    String copy();

    @Message("Read the letter")
    String read();

    @Message("Find a name")
    String find();

    @Message("Find")
    String seek();

    @Message("{found} of {all}")
    String shown(String found, String all);

    @Message("Signatories")
    String list();

    @Message("The letter has none.")
    String none();

    @Message("All {number} in the letter")
    String all(String number);

    @Message("paragraph {number}")
    String paragraph(String number);

    @Message("Embed a letter")
    String title();

    @Message("Choose what to show, copy the lines below, and paste them into your page. It follows the letter from then"
            + " on.")
    String about();

    @Message("Letter")
    String letter();

    @Message("What")
    String part();

    @Message("Figure")
    String figure();

    @Message("As")
    String as();

    @Message("Theme")
    String theme();

    @Message("Accent colour")
    String accent();

    @Message("Language")
    String language();

    @Message("At most so many")
    String limit();

    @Message("the page's")
    String same();

    @Message("The figures of one unit side by side")
    String chart();

    @Message("the reader's")
    String auto();

    @Message("light")
    String light();

    @Message("dark")
    String dark();

    @Message("Show")
    String show();

    @Message("Paste this")
    String paste();

    @Message("Copy")
    String copyIt();

    @Message("Copied")
    String copied();

    @Message("What it looks like")
    String preview();

    @Message("There is no letter yet.")
    String noLetter();

    @Message("{#switch kind.label}{#case 'summary'}the letter at a glance{#case 'counter'}how many have signed"
            + "{#case 'signatories'}who signed{#case 'statistics'}its figures{#case 'statistic'}one figure"
            + "{#case 'recipients'}to whom it is written{#case 'demands'}what it asks for{/switch}")
    String kind(EmbedTarget kind);

    @Message("{#switch way}{#case 'element'}a script and an element"
            + "{#case 'frame'}a frame{#case 'quote'}plain HTML"
            + "{/switch}")
    String way(String way);
}
