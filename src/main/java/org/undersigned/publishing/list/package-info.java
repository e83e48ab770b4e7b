/**
 * The list of signatories beside a letter: adds signatories to it and takes them out. May depend on {@code publishing},
 * {@code publishing.folder}, {@code reading}, {@code store} and {@code letter}.
 */
package org.undersigned.publishing.list;
