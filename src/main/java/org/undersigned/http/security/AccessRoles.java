package org.undersigned.http.security;

/** The labels of {@link org.undersigned.store.token.AccessRole}, as annotations need them. */
public final class AccessRoles {

    public static final String EDITOR = "editor";
    public static final String PUBLISHER = "publisher";
    public static final String ADMIN = "admin";

    private AccessRoles() {}
}
