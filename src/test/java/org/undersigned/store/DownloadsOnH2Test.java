package org.undersigned.store;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(UnpublishedSignatoriesTest.OwnDatabase.class)
class DownloadsOnH2Test extends DownloadsSuite {}
