/**
 * The reconciliation service (W3C Reconciliation Service API 0.2) over organizations and recipients: it matches names of a
 * table to their ids. May depend on {@code http.exchange}, {@code http.parameter} and {@code http.route}.
 */
package org.undersigned.http.reconciliation;
