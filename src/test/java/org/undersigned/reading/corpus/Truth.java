package org.undersigned.reading.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a careful person counted in a letter: its {@code truth.json}. */
record Truth(JsonNode counted) {

    /** {@code null} where the letter states none. */
    String date() {
        return counted.required("date").textValue();
    }

    String language() {
        return counted.required("language").textValue();
    }

    int count(String of) {
        return counted.required(of).intValue();
    }

    List<String> words(String of) {
        List<String> words = new ArrayList<>();
        counted.required(of).forEach(word -> words.add(word.textValue()));
        return words;
    }

    /** The names of those to whom it is, or who get a copy. */
    List<String> recipients(String role) {
        return counted.required(role).findValuesAsText("name");
    }
}
