package org.undersigned.store.query;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class QueryExecutorOnH2Test extends QueryExecutorSuite {}
