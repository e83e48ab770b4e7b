/**
 * Query parameters: their definitions, which both parse requests and describe the contract, and the reader that checks a
 * query string against them. Depends on {@code http.problem} only.
 */
package org.undersigned.http.parameter;
