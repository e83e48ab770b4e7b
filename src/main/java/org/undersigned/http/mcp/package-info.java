/**
 * The server of the Model Context Protocol: tools and resources by which assistants find letters and prove what they say. May
 * depend on {@code http.collection}, {@code http.exchange} and {@code http.parameter}.
 */
package org.undersigned.http.mcp;
