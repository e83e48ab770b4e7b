package org.undersigned.http.route;

/**
 * A path of a request, parted into the path of a resource and the suffix that names a format.
 *
 * @param suffix without its dot; {@code null} if there is none
 */
public record ResourcePath(String path, String suffix) {}
