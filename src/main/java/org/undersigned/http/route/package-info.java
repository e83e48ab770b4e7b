/**
 * The routes of the API: URI templates with the formats of each. May depend on {@code http.protocol} and {@code http.problem}.
 */
package org.undersigned.http.route;
