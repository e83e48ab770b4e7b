/**
 * Suites of the tests that start a server. {@code ./mvnw verify} runs them at once, each in a virtual machine; in a suite, the
 * classes that share a server follow each other. Each suite begins with a server of its own.
 */
package org.undersigned.suites;
