package org.undersigned.store;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.undersigned.testing.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class DownloadsOnPostgresTest extends DownloadsSuite {}
