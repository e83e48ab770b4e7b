package org.undersigned.store;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.undersigned.testing.OnEmptyPostgres;

@QuarkusTest
@TestProfile(OnEmptyPostgres.class)
class WithdrawalsOnPostgresTest extends WithdrawalsSuite {}
