package org.undersigned.representation;

import java.net.URI;
import org.undersigned.letter.Slug;

/** A part of a letter as it stands in a collection: with the letter's id and its own address. */
public record Member<T>(Slug letter, T part, URI self) {}
