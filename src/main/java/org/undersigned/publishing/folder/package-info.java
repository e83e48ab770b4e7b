/**
 * A letter's folder: the files that are on the server, bundled with the program or sent, before they are read. May depend on
 * {@code reading}, {@code store} and {@code letter}.
 */
package org.undersigned.publishing.folder;
