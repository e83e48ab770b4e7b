package org.undersigned.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** From where a letter is published. */
@Entity
@Table(name = "letter_owner")
class LetterOwnerRow {

    @Id
    String letter;

    String owner;

    LetterOwnerRow() {}

    LetterOwnerRow(String letter, String owner) {
        this.letter = letter;
        this.owner = owner;
    }
}
