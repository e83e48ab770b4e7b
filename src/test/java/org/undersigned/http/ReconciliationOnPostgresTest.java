package org.undersigned.http;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.undersigned.testing.OnEmptyPostgres;

@QuarkusTest
@TestProfile(OnEmptyPostgres.class)
class ReconciliationOnPostgresTest extends ReconciliationSuite {}
