/**
 * The HTTP edge. The packages below it form layers: {@code problem}, {@code protocol}, {@code route} and {@code cache} at
 * the bottom, {@code exchange} above them, then the resources, then {@code openapi}, {@code site} and {@code gateway}. May depend on
 * everything but {@code reading} and {@code cli}.
 */
package org.undersigned.http;
