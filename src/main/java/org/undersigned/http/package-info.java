/**
 * The edge: addresses, forms, caching and refusals. A request passes the {@link org.undersigned.http.gateway.FrontHandler}, which answers at
 * once what was answered before; only what is new reaches a resource. May depend on everything but {@code reading}.
 */
package org.undersigned.http;
