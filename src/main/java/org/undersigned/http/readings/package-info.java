/**
 * {@code POST /readings}: reads an uploaded letter without keeping it, with bounded size, time and concurrency. May depend on
 * {@code http.exchange}.
 */
package org.undersigned.http.readings;
