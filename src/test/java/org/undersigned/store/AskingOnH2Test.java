package org.undersigned.store;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AskingOnH2Test extends AskingSuite {}
