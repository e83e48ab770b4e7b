package org.undersigned.store;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LettersOnH2Test extends LettersSuite {}
