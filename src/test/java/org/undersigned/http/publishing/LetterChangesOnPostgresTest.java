package org.undersigned.http.publishing;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.undersigned.testing.OnEmptyPostgres;

@QuarkusTest
@TestProfile(OnEmptyPostgres.class)
class LetterChangesOnPostgresTest extends LetterChangesSuite {}
