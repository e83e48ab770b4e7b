/**
 * The OpenAPI document, completed from routes, query parameters, problem types and JSON keys. May depend on the resources.
 */
package org.undersigned.http.openapi;
