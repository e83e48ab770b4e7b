/**
 * Routes: the URI templates of the resource methods, their formats, and how a path matches one. May depend on
 * {@code http.protocol}.
 */
package org.undersigned.http.route;
