package org.undersigned.http.publishing;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.undersigned.testing.EmptyProfile;

@QuarkusTest
@TestProfile(EmptyProfile.class)
class LetterChangesOnH2Test extends LetterChangesSuite {}
