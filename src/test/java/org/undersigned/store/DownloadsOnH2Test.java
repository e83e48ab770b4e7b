package org.undersigned.store;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.undersigned.testing.LimitedProfile;

@QuarkusTest
@TestProfile(LimitedProfile.class)
class DownloadsOnH2Test extends DownloadsSuite {}
