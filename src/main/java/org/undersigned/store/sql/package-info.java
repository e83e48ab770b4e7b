/**
 * SQL statements and their execution through JDBC: fragments with their parameters, and the dialects of the databases. Depends on
 * no other package.
 */
package org.undersigned.store.sql;
