/** What the tests share: a real PostgreSQL, and letters to read. */
package org.undersigned.testing;
