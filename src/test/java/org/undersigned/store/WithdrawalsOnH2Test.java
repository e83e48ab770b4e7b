package org.undersigned.store;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.undersigned.testing.ShortTimeoutsProfile;

@QuarkusTest
@TestProfile(ShortTimeoutsProfile.class)
class WithdrawalsOnH2Test extends WithdrawalsSuite {}
